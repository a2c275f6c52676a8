"use strict";

const assert = require("node:assert");
const { mkdirSync, mkdtempSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { test } = require("node:test");
const { findServer, installation } = require("../server");

const local = { command: "dotnet", args: ["tool", "run", "changzhou-facts", "lsp"] };
const global = { command: "changzhou-facts", args: ["lsp"] };

function folderWith(manifest, content) {
  const root = mkdtempSync(path.join(tmpdir(), "changzhou-facts-"));
  mkdirSync(path.join(root, ".config"));
  mkdirSync(path.join(root, "a", "b"), { recursive: true });
  if (manifest) {
    writeFileSync(path.join(root, manifest), content);
  }

  return path.join(root, "a", "b");
}

const tools = id => JSON.stringify({ version: 1, isRoot: true, tools: { [id]: { version: "0.1.0", commands: ["changzhou-facts"] } } });
const all = async () => true;

test("the tool of a manifest above the folder comes first", async () => {
  assert.deepStrictEqual(await findServer(folderWith(".config/dotnet-tools.json", tools("changzhoufacts.cli")), all), local);
  assert.deepStrictEqual(await findServer(folderWith("dotnet-tools.json", "\uFEFF" + tools("ChangzhouFacts.Cli")), all), local);
});

test("a tool that is not restored yet is restored", async () => {
  const run = async (command, args) => command === "dotnet" && args[1] === "restore";
  assert.deepStrictEqual(await findServer(folderWith(".config/dotnet-tools.json", tools("changzhoufacts.cli")), run), local);
});

test("without such a manifest it is the global tool", async () => {
  assert.deepStrictEqual(await findServer(folderWith(".config/dotnet-tools.json", tools("other.tool")), all), global);
  assert.deepStrictEqual(await findServer(folderWith("dotnet-tools.json", "no JSON"), all), global);
  assert.deepStrictEqual(await findServer(folderWith(), all), global);
  assert.deepStrictEqual(await findServer(undefined, all), global);
});

test("without any tool there is none, and a message says what to install", async () => {
  assert.strictEqual(await findServer(folderWith(".config/dotnet-tools.json", tools("changzhoufacts.cli")), async () => false), undefined);
  assert.match(installation, /dotnet tool install ChangzhouFacts\.Cli/);
});
