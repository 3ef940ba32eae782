import { assert } from "chai";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { cleanDraft, minutes } from "./drafts.ts";
import { noFindings, open, replace } from "./editor.ts";

suite("reading", () => {
  test("how a draft was understood is shown beside it, follows it, and is no draft itself", async () => {
    const draft = await open("reading.txt", cleanDraft());
    await vscode.commands.executeCommand("gouji.showReading");
    const reading = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "gouji-reading");
    assert.ok(reading);
    assert.match(reading.getText(), /临溪县水务局/);
    const followed = new Promise<void>(resolve => {
      const listener = vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document !== reading) return;
        listener.dispose();
        resolve();
      });
    });
    await replace(draft, cleanDraft(), minutes);
    await followed;
    assert.notMatch(reading.getText(), /临溪县水务局/);
    await noFindings(reading);
    await vscode.commands.executeCommand("workbench.action.closeOtherEditors");
  });
});
