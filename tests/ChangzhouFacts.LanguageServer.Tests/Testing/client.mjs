// Drives the server like an editor: node client.mjs FOLDER FACTS-FILE COMMAND ARGUMENTS...
// FOLDER has the packages. The answers of the server are written as JSON.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [folder, file, command, ...args] = process.argv.slice(2);
const require = createRequire(folder + "/");
const { createProtocolConnection, StreamMessageReader, StreamMessageWriter, ...lsp } = require("vscode-languageserver-protocol/node");

const server = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
const exited = new Promise(resolve => server.on("exit", resolve));
const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
const published = new Map();
let arrived = () => {};
connection.onNotification(lsp.PublishDiagnosticsNotification.type, found => {
  published.set(found.uri, found);
  arrived();
});
connection.listen();

const uri = pathToFileURL(file).href;
let text = readFileSync(file, "utf8");
const diagnostics = async version => {
  while (published.get(uri)?.version !== version) {
    await new Promise(resolve => (arrived = resolve));
  }
  return published.get(uri).diagnostics;
};
const at = marked => {
  const before = text.slice(0, text.indexOf(marked.replace("|", "")) + marked.indexOf("|")).split("\n");
  return { textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1).length } };
};

const answers = {};
const initialized = await connection.sendRequest(lsp.InitializeRequest.type, {
  processId: process.pid,
  rootUri: null,
  capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } }, hover: { contentFormat: ["markdown"] } } },
});
answers.server = initialized.serverInfo.name;
await connection.sendNotification(lsp.InitializedNotification.type, {});
await connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: "yaml", version: 1, text } });
answers.before = (await diagnostics(1)).map(found => found.code);
answers.hover = (await connection.sendRequest(lsp.HoverRequest.type, at("sh|are:"))).contents.value;
answers.units = (await connection.sendRequest(lsp.CompletionRequest.type, at("unit: |percent"))).items.map(item => item.label);
answers.definition = (await connection.sendRequest(lsp.DefinitionRequest.type, at("source: |std"))).map(place => place.range.start.line);
answers.references = (await connection.sendRequest(lsp.ReferencesRequest.type, { ...at("source: |std"), context: { includeDeclaration: true } })).length;
answers.symbols = (await connection.sendRequest(lsp.DocumentSymbolRequest.type, { textDocument: { uri } })).map(symbol => symbol.name);
answers.folding = (await connection.sendRequest(lsp.FoldingRangeRequest.type, { textDocument: { uri } })).length;

// One edit misspells a source; then the code action corrects it.
const change = (version, place, range, put) => {
  text = text.slice(0, place) + put + text.slice(place + range);
  return connection.sendNotification(lsp.DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges: [{ text }] });
};
await change(2, text.indexOf("source: std") + 8, 3, "sdt");
const wrong = await diagnostics(2);
answers.after = wrong.map(found => [found.code, found.range.start.line, found.range.start.character]);
answers.actions = (await connection.sendRequest(lsp.CodeActionRequest.type, { textDocument: { uri }, range: wrong[0].range, context: { diagnostics: wrong } })).map(action => action.title);
await connection.sendRequest(lsp.ShutdownRequest.type);
await connection.sendNotification(lsp.ExitNotification.type);
answers.exitCode = await exited;
console.log(JSON.stringify(answers));
