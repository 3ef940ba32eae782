import { assert } from "chai";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { cleanDraft } from "./drafts.ts";
import { noFindings, open, tabsWhen, webviews } from "./editor.ts";

const pages = (): vscode.Tab[] => webviews("gouji.page");

suite("pages about a draft", () => {
  test("are shown beside it, each once", async () => {
    const draft = await open("pages.txt", cleanDraft());
    await noFindings(draft);
    for (const command of ["gouji.showReading", "gouji.showSheet", "gouji.showSheet"])
      await vscode.commands.executeCommand(command);
    await tabsWhen(() => pages().length >= 2);
    assert.deepEqual(
      pages()
        .map(({ label }) => label)
        .sort(),
      ["勾稽关系核对表", "读取结果"],
    );
    await vscode.commands.executeCommand("workbench.action.closeOtherEditors");
    await vscode.window.tabGroups.close(pages());
  });
});
