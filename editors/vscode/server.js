"use strict";

const { execFile } = require("node:child_process");
const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");

const packageId = "changzhoufacts.cli";

const installation =
  "ChangzhouFacts needs its tool, which checks facts files. Install it with 'dotnet tool install ChangzhouFacts.Cli' in the project " +
  "(after 'dotnet new tool-manifest'), or with 'dotnet tool install --global ChangzhouFacts.Cli', then reload the window.";

/** The command that starts the server: the tool in the project's tool manifest, else the global tool; undefined if there is none. */
async function findServer(folder, canRun = runs) {
  if (folder !== undefined && manifestNamesTool(folder)) {
    const local = { command: "dotnet", args: ["tool", "run", "changzhou-facts", "lsp"] };

    // A tool in a manifest must be restored once on each machine.
    if ((await canRun("dotnet", ["tool", "run", "changzhou-facts", "--version"], folder)) || (await canRun("dotnet", ["tool", "restore"], folder))) {
      return local;
    }
  }

  return (await canRun("changzhou-facts", ["--version"], folder)) ? { command: "changzhou-facts", args: ["lsp"] } : undefined;
}

/** Whether a tool manifest contains the tool; like .NET, searches upward from the folder. */
function manifestNamesTool(folder) {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    for (const manifest of [path.join(at, ".config", "dotnet-tools.json"), path.join(at, "dotnet-tools.json")]) {
      if (!existsSync(manifest)) {
        continue;
      }

      try {
        const content = JSON.parse(readFileSync(manifest, "utf8").replace(/^\uFEFF/, ""));
        if (Object.keys(content.tools ?? {}).some(id => id.toLowerCase() === packageId)) {
          return true;
        }

        if (content.isRoot) {
          return false;
        }
      } catch {
        // Not JSON: .NET reports that, and the global tool may still work.
      }
    }

    if (path.dirname(at) === at) {
      return false;
    }
  }
}

function runs(command, args, cwd) {
  return new Promise(resolve => execFile(command, args, { cwd }, error => resolve(error === null)));
}

module.exports = { findServer, installation };
