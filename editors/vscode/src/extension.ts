// Starts `omnic lsp` and lets the editor talk to it. Everything else is the server's business.

import * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions, type ServerOptions } from "vscode-languageclient/node";

/** Files that the server knows something about, in source and in metadata format, and what configures it. */
const FILES = [
  "**/*-meta.xml",
  "**/package.xml",
  "**/destructiveChanges*.xml",
  "**/*.{queue,queueRoutingConfig,serviceChannel,servicePresenceStatus,presenceUserConfig}",
  "**/*.{presenceDeclineReason,skill,workSkillRouting,omniSupervisorConfig,callCenterRoutingMap}",
  "**/{omnic.toml,sfdx-project.json}",
];

let client: LanguageClient | undefined;

function create(): LanguageClient {
  const settings = vscode.workspace.getConfiguration("omnic");
  const server: ServerOptions = {
    command: settings.get("path", "omnic"),
    args: ["lsp", ...settings.get<string[]>("arguments", [])],
  };
  const options: LanguageClientOptions = {
    documentSelector: FILES.map((pattern) => ({ scheme: "file", pattern })),
  };
  return new LanguageClient("omnic", "omnic", server, options);
}

async function start(): Promise<void> {
  client = create();
  try {
    await client.start();
  } catch (reason) {
    const path = vscode.workspace.getConfiguration("omnic").get("path", "omnic");
    const answer = await vscode.window.showErrorMessage(
      `omnic cannot be started as \`${path}\`: ${String(reason)}. Install it, or set omnic.path.`,
      "Open settings",
    );
    if (answer !== undefined) {
      await vscode.commands.executeCommand("workbench.action.openSettings", "omnic.path");
    }
  }
}

async function stop(): Promise<void> {
  const running = client;
  client = undefined;
  if (running?.isRunning()) {
    await running.stop();
  }
}

async function restart(): Promise<void> {
  await stop();
  await start();
}

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  context.subscriptions.push(
    vscode.commands.registerCommand("omnic.restart", restart),
    vscode.workspace.onDidChangeConfiguration(async (event) => {
      if (event.affectsConfiguration("omnic.path") || event.affectsConfiguration("omnic.arguments")) {
        await restart();
      }
    }),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await stop();
}
