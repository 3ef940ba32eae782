import { assert } from "chai";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { cleanDraft } from "./drafts.ts";
import { noFindings, open } from "./editor.ts";

const pages = (): vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("gouji.page"));

function tabsWhen(asAsked: () => boolean): Promise<void> {
  return new Promise(settle => {
    const look = () => {
      if (!asAsked()) return;
      listener.dispose();
      settle();
    };
    const listener = vscode.window.tabGroups.onDidChangeTabs(look);
    look();
  });
}

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
