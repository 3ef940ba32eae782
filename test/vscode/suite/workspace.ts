import { assert } from "chai";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { wrongTotal } from "./drafts.ts";
import { tabsWhen, webviews } from "./editor.ts";
import { inFolder, textOf, wrongWord } from "./wordFiles.ts";

suite("the whole workspace", () => {
  test("is checked at a command, Word documents too, and shown as a table", async () => {
    const [text, word] = [inFolder("all/closed.txt"), inFolder("all/年报.docx")];
    await vscode.workspace.fs.writeFile(text, new TextEncoder().encode(wrongTotal));
    await vscode.workspace.fs.writeFile(word, wrongWord);
    await vscode.workspace.fs.writeFile(inFolder("all/旧.doc"), new Uint8Array(9));
    await vscode.commands.executeCommand("gouji.checkWorkspace");
    for (const uri of [text, textOf(word)])
      assert.deepEqual(
        vscode.languages.getDiagnostics(uri).map(({ severity }) => severity),
        [vscode.DiagnosticSeverity.Error],
      );
    await tabsWhen(() => webviews("gouji.reports").length === 1);
    await vscode.window.tabGroups.close(webviews("gouji.reports"));
    await vscode.workspace.fs.delete(inFolder("all"), { recursive: true });
  });
});
