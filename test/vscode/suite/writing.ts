import { assert } from "chai";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { findings, findingsWhen, open, replace } from "./editor.ts";
import { inFolder } from "./wordFiles.ts";

const wish = { organ: "临溪县水务局", year: 2024 };

const isOnDisk = (): boolean =>
  ["file", "vscode-remote"].includes(vscode.workspace.workspaceFolders?.[0]?.uri.scheme ?? "");

/** The new report that the command opens, in the editor that it opens it in. */
async function newReport(notation: string): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand("gouji.newReport", { ...wish, notation });
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor?.document.isUntitled);
  return editor;
}

suite("writing", () => {
  test("新建年报 opens a report to be filled in, the first of its blanks selected", async () => {
    for (const [notation, language] of [
      ["gfm", "markdown"],
      ["tsv", "disclosure-report"],
    ] as const) {
      const { document, selection } = await newReport(notation);
      assert.strictEqual(document.languageId, language);
      assert.match(document.getText(), /^(# )?临溪县水务局2024年政府信息公开工作年度报告\n/);
      assert.match(document.getText(selection), /^【填写.*】$/);
      // Where the workspace is on disk, it is saved under the report's name.
      const ending = notation === "gfm" ? "md" : "txt";
      const name = new RegExp(`/临溪县水务局2024年政府信息公开工作年度报告(（\\d+）)?\\.${ending}$`);
      if (isOnDisk()) assert.match(document.uri.path, name);
      await findingsWhen(document, found => found.length > 0);
      const rules = findings(document).map(({ code }) => (typeof code === "object" ? code.value : code));
      assert.deepStrictEqual([...new Set(rules)].sort(), ["placeholder-left", "table-unfilled"]);
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    }
  });

  test("it is saved under its own name", async function () {
    if (!isOnDisk()) this.skip();
    const { document } = await newReport("tsv");
    const { path } = document.uri;
    assert.ok(await document.save());
    const file = inFolder(path.replace(/^.*\//, ""));
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    assert.include(written, "临溪县水务局2024年政府信息公开工作年度报告");
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    await vscode.workspace.fs.delete(file);
  });

  test("a table of tabs keeps the tabs that its rows begin with", async () => {
    const { document } = await newReport("tsv");
    assert.match(document.getText(), /\n\t\t2\.其他法律行政法规禁止公开\t{7}\n/);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  test("keys go from one blank to the next, through the tables between them", async () => {
    const editor = await newReport("tsv");
    const { document } = editor;
    await findingsWhen(document, found => found.length > 0);
    const press = async (command: string): Promise<string> => {
      await vscode.commands.executeCommand(command);
      return document.getText(editor.selection);
    };
    assert.match(await press("gouji.nextPrompt"), /^【填写收到/);
    let words = "";
    for (let pressed = 0; (words = await press("gouji.nextPrompt")); pressed++) assert.isBelow(pressed, 10);
    const { text } = document.lineAt(editor.selection.active.line);
    assert.match(text, /^规章\t/, "the first figure of table two");
    assert.strictEqual(words, "");
    assert.match(await press("gouji.previousPrompt"), /^【填写.*】$/);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  test("a section that a draft lacks is offered where its heading is begun", async () => {
    const { document: whole } = await newReport("gfm");
    const text = whole.getText().replace(/(## 六、)[^]*$/, "$1");
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    const draft = await open("lacking.md", text);
    const offered = async (): Promise<Map<string, string | undefined>> => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        draft.uri,
        draft.positionAt(draft.getText().length),
      );
      return new Map(
        list.items.map(({ label, detail }) => [typeof label === "string" ? label : label.label, detail]),
      );
    };
    const heading = "六、其他需要报告的事项";
    assert.strictEqual((await offered()).get(heading), "插入标题和填写提示");
    // Once the line says it, Enter is a new line.
    await replace(draft, "## 六、", `## ${heading}`);
    assert.isFalse((await offered()).has(heading));
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    await vscode.workspace.fs.delete(draft.uri);
  });
});
