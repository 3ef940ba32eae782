import { commands, Position, Range, Selection, Uri, window, type Disposable } from "vscode";
import { State, type BaseLanguageClient } from "vscode-languageclient";
import { serverCommand } from "./running.ts";

/** What the server's links to places of a draft become. */
export const PLACE_LINK = "command:gouji.goTo?{place}";

export const GO_TO = "gouji.goTo";

export function ownCommands(client: BaseLanguageClient): Disposable[] {
  return [
    commands.registerCommand("gouji.restart", async () => {
      if (client.state === State.Running) await client.stop();
      await client.start();
    }),
    serverCommand(client, "gouji.checkNow", () => client.sendRequest("gouji/checkNow")),
    commands.registerCommand("gouji.fixAll", () =>
      commands.executeCommand("editor.action.sourceAction", { kind: "source.fixAll.gouji", apply: "first" }),
    ),
    commands.registerCommand("gouji.changeFigure", () => commands.executeCommand("editor.action.rename")),
    commands.registerCommand("gouji.showOutput", () => client.outputChannel.show()),
    commands.registerCommand(GO_TO, goTo),
  ];
}

/** Shows a place of a document, in the editor that has it. */
async function goTo(uri: string, line: number, character: number): Promise<void> {
  const place = new Position(line, character);
  const shown = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === Uri.parse(uri).toString(),
  );
  const editor = await window.showTextDocument(shown?.document.uri ?? Uri.parse(uri), {
    ...(shown?.viewColumn && { viewColumn: shown.viewColumn }),
  });
  editor.selection = new Selection(place, place);
  editor.revealRange(new Range(place, place));
}
