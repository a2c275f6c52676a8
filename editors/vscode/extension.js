"use strict";

const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");
const { findServer, installation } = require("./server");

let client;

/** Starts the server for the open folder. */
async function activate(context) {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
  const configured = vscode.workspace.getConfiguration("changzhou-facts").get("command", []);
  const server = configured.length > 0 ? { command: configured[0], args: configured.slice(1) } : await findServer(folder);
  if (server === undefined) {
    // Not awaited: the promise is pending until the user closes the message.
    vscode.window.showWarningMessage(installation);
    return;
  }

  const watched = ["**/*.yaml", "**/*.lock", "**/*.csv"];
  client = new LanguageClient(
    "changzhou-facts",
    "ChangzhouFacts",
    { ...server, options: { cwd: folder } },
    {
      // The server decides which YAML files are facts files, and which other files belong to one.
      documentSelector: [{ language: "changzhou-facts" }, { language: "yaml" }, ...["lock", "csv"].map(end => ({ scheme: "file", pattern: "**/*." + end }))],
      synchronize: { fileEvents: watched.map(pattern => vscode.workspace.createFileSystemWatcher(pattern)) },
    },
  );
  context.subscriptions.push({ dispose: () => client.stop() });
  await client.start();
}

function deactivate() {
  return client?.stop();
}

module.exports = { activate, deactivate };
