// Starts `pusterom lsp` for scripts, course files and lexicons, and plays scripts in a terminal.
const { window, workspace, commands } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

function setting(name) { return workspace.getConfiguration("pusterom").get(name); }

function makeClient() {
  const server = { command: setting("path"), args: ["lsp", ...setting("arguments")] };
  return new LanguageClient("pusterom", "Pusterom", server, {
    documentSelector: [
      { language: "pust" },
      { scheme: "file", pattern: "**/kurs.yml" },
      { scheme: "file", pattern: "**/uttale.yml" },
    ],
  });
}

async function start() {
  client = makeClient();
  try {
    await client.start();
  } catch (error) {
    window.showErrorMessage(`Fant ikke ${setting("path")}. Si hvor det er i innstillingen pusterom.path. (${error.message})`);
  }
}

async function restart() {
  if (client) await client.stop().catch(() => undefined);
  await start();
}

/** Plays the script in the editor, and again whenever it is saved. */
async function play(isFromHere) {
  const editor = window.activeTextEditor;
  if (!editor || editor.document.languageId !== "pust") return;
  await editor.document.save();
  window.terminals.find((terminal) => terminal.name === "Pusterom")?.dispose();
  const place = isFromHere ? ["--from", String(editor.selection.active.line + 1)] : [];
  // The program itself, and not a shell: names of files are no commands.
  window.createTerminal({
    name: "Pusterom", shellPath: setting("path"), shellArgs: ["spill", editor.document.uri.fsPath, ...place],
  }).show(true);
}

exports.activate = async (context) => {
  if (!workspace.isTrusted) {
    context.subscriptions.push(workspace.onDidGrantWorkspaceTrust(() => exports.activate(context)));
    return;
  }
  context.subscriptions.push(
    commands.registerCommand("pusterom.play", () => play(false)),
    commands.registerCommand("pusterom.playFromHere", () => play(true)),
    commands.registerCommand("pusterom.restart", restart),
    workspace.onDidChangeConfiguration((event) => { if (event.affectsConfiguration("pusterom")) restart(); }),
  );
  await start();
};

exports.deactivate = () => client?.stop();
