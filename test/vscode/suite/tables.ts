import { assert } from "chai";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { cleanDraft, wrongTotal } from "./drafts.ts";
import { open, replace, someFindings } from "./editor.ts";

suite("tables", () => {
  test("keys go from figure to figure, over a row's end, and down", async () => {
    const document = await open("keys.txt", wrongTotal);
    await someFindings(document);
    const editor = await vscode.window.showTextDocument(document);
    const at = document.getText().indexOf("（一）予以公开") + "（一）予以公开\t\t".length;
    editor.selection = new vscode.Selection(document.positionAt(at), document.positionAt(at));
    const row = editor.selection.active.line;
    const press = async (command: string): Promise<string> => {
      await vscode.commands.executeCommand(command);
      const { start, active } = editor.selection;
      return `${document.getText(editor.selection)} in ${start.line - row}:${active.character - start.character}`;
    };
    assert.strictEqual(await press("gouji.nextFigure"), "1 in 0:1");
    assert.strictEqual(await press("gouji.figureBelow"), "0 in 1:1");
    assert.strictEqual(await press("gouji.previousFigure"), "1 in 1:1");
    assert.strictEqual(await press("gouji.previousFigure"), "5 in 0:1");
    assert.strictEqual(await press("gouji.nextFigure"), "1 in 1:1");
  });

  test("a figure is changed with its totals and the sentences that say it", async () => {
    const document = await open("change.txt", cleanDraft());
    await replace(document, "0\t4\n", "0\t41\n");
    await someFindings(document);
    await replace(document, "0\t41\n", "0\t4\n");
    const at = document.getText().indexOf("（一）予以公开\t\t3") + "（一）予以公开\t\t".length;
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      document.positionAt(at),
      "5",
    );
    assert.lengthOf(edit.get(document.uri), 5);
  });

  test("bars are put under each other when asked for, and one undo takes it back", async () => {
    const document = await open("align.md", cleanDraft("markdown"));
    await replace(document, "| 4 |", "| 44 |");
    await someFindings(document);
    const before = document.getText();
    await vscode.commands.executeCommand("gouji.alignTables");
    assert.notEqual(document.getText(), before);
    assert.strictEqual(document.getText().replace(/[ -]/g, ""), before.replace(/[ -]/g, ""));
    await vscode.commands.executeCommand("undo");
    assert.strictEqual(document.getText(), before);
  });
});
