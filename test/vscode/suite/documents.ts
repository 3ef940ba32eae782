import { assert } from "chai";
import { suite, teardown, test } from "mocha";
import * as vscode from "vscode";
import { findings, findingsWhen, fixesAt, tabsWhen, webviews } from "./editor.ts";
import { inFolder, soundWord, textOf, wrongWord } from "./wordFiles.ts";

const pages = (): vscode.Tab[] => webviews("gouji.document");

/** Findings of what isn't open, as soon as they are as many as asked. */
const foundIn = (uri: vscode.Uri, count: number): Promise<vscode.Diagnostic[]> =>
  findingsWhen({ uri } as vscode.TextDocument, found => found.length === count);

suite("a Word document", () => {
  teardown(() => vscode.window.tabGroups.close(pages()));

  test("is shown with its findings, which lead into its text", async () => {
    const document = inFolder("年报（一）.docx");
    await vscode.workspace.fs.writeFile(document, wrongWord);
    await vscode.commands.executeCommand("gouji.checkThisDocument", document);
    await tabsWhen(() => pages().length > 0);
    assert.deepEqual(
      pages().map(({ label }) => label),
      ["年报（一）.docx"],
    );
    const uri = textOf(document);
    const [finding] = await foundIn(uri, 1);
    const text = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(text);
    assert.match(text.getText(finding?.range), /^\d+$/);
    // It is a draft like others, that can't be written: told of once, with hovers and fixes.
    await findingsWhen(text, found => found.length === 1 && text.languageId === "disclosure-report");
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      uri,
      finding?.range.start,
    );
    const [said] = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
    assert.include(said?.value, "予以公开");
    const fix = finding && (await fixesAt(text, finding.range)).find(({ command }) => command);
    assert.strictEqual(fix?.edit, undefined);
    const { command = "", arguments: given = [] } = fix?.command ?? {};
    await vscode.commands.executeCommand(command, ...given, "tracked");
    await findingsWhen(text, found => found.length === 0);
    assert.notDeepEqual(await vscode.workspace.fs.readFile(document), wrongWord);
    // Once its text is closed, what is found in it is still told.
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    await vscode.workspace.fs.writeFile(document, wrongWord);
    await vscode.commands.executeCommand("gouji.checkThisDocument", document);
    await foundIn(uri, 1);
    await vscode.window.tabGroups.close(pages());
    await foundIn(uri, 0);
  });

  test("that can't be read says why, on its page", async () => {
    const document = inFolder("坏.docx");
    await vscode.workspace.fs.writeFile(document, soundWord.slice(0, 3000));
    await vscode.commands.executeCommand("gouji.checkThisDocument", document);
    await tabsWhen(() => pages().length === 1);
    const text = await vscode.workspace.openTextDocument(textOf(document));
    assert.include(text.getText(), "文件不完整或已损坏");
    assert.deepEqual(findings(text), []);
  });

  test("becomes a draft that is written here", async () => {
    const document = inFolder("旧稿.docx");
    await vscode.workspace.fs.writeFile(document, soundWord);
    await vscode.commands.executeCommand("gouji.draftFromDocument", document);
    const draft = vscode.window.activeTextEditor?.document;
    assert.isTrue(draft?.isUntitled);
    assert.strictEqual(draft?.languageId, "disclosure-report");
    assert.match(draft.getText(), /^一、本年新收政府信息公开申请数量\t/m);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });
});
