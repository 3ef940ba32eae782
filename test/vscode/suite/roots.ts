import { assert } from "chai";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { wrongTotal } from "./drafts.ts";
import {
  findingsWhen,
  fixesAt,
  languageWhen,
  noFindings,
  saved,
  someFindings,
  tabsWhen,
  webviews,
} from "./editor.ts";
import { VirtualFolder } from "./virtualFolder.ts";
import { textOf, wrongWord } from "./wordFiles.ts";

const root = (name: string): vscode.Uri => {
  const folder = vscode.workspace.workspaceFolders?.find(each => each.name === name);
  if (!folder) throw new Error(`No folder ${name} is open`);
  return folder.uri;
};

async function open(folder: string, name: string, text: string): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.joinPath(root(folder), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  // In a tab of its own: what no tab shows is told of no longer.
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

const SEVERITIES = vscode.DiagnosticSeverity;
const severity = ([first]: readonly vscode.Diagnostic[]): string | undefined =>
  first && SEVERITIES[first.severity];

suite("a workspace of several folders that isn't trusted", () => {
  test("is what this is", () => {
    assert.isFalse(vscode.workspace.isTrusted);
    assert.deepEqual(
      vscode.workspace.workspaceFolders?.map(({ name }) => name),
      ["甲", "乙"],
    );
  });

  test("has drafts checked by the settings of their own folder", async () => {
    const [one, other] = [await open("甲", "年报.txt", wrongTotal), await open("乙", "年报.txt", wrongTotal)];
    const [finding] = await someFindings(one);
    const rule = (finding?.code as { value: string }).value;
    assert.deepEqual(
      [severity(await someFindings(one)), severity(await someFindings(other))],
      ["Error", "Error"],
    );
    const settings = vscode.workspace.getConfiguration("gouji", other.uri);
    const forFolder = vscode.ConfigurationTarget.WorkspaceFolder;
    await settings.update("rules", { [rule]: "hint" }, forFolder);
    await findingsWhen(other, found => severity(found) === "Hint");
    assert.strictEqual(severity(await someFindings(one)), "Error");
    await settings.update("rules", undefined, forFolder);
    await findingsWhen(other, found => severity(found) === "Error");
    // A gouji.json counts for its own root alone.
    const file = await open("甲", "gouji.json", JSON.stringify({ rules: { [rule]: "warning" } }));
    await vscode.window.showTextDocument(one);
    await findingsWhen(one, found => severity(found) === "Warning");
    await vscode.window.showTextDocument(other);
    assert.strictEqual(severity(await someFindings(other)), "Error");
    await vscode.workspace.fs.delete(file.uri);
  });

  test("lets a finding stand by the gouji.json of its own root", async () => {
    const draft = await open("乙", "留.txt", wrongTotal);
    const [finding] = await someFindings(draft);
    const ways = finding ? await fixesAt(draft, finding.range) : [];
    const { command = "", arguments: [asked] = [] } =
      ways.find(({ title }) => title.startsWith("不再提示这一处"))?.command ?? {};
    await vscode.commands.executeCommand(command, asked, "与登记簿核对过");
    await noFindings(draft);
    const file = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(root("乙"), "gouji.json"));
    assert.include(await saved(file), "与登记簿核对过");
  });

  test("has a folder on no disk, with drafts and a gouji.json of its own", async () => {
    const virtual = new VirtualFolder();
    const provider = vscode.workspace.registerFileSystemProvider("virtual", virtual);
    const added = new Promise<unknown>(settle => vscode.workspace.onDidChangeWorkspaceFolders(settle));
    vscode.workspace.updateWorkspaceFolders(2, 0, { uri: virtual.root, name: "丙" });
    await added;
    const draft = await open("丙", "年报.txt", wrongTotal);
    const [finding] = await someFindings(draft);
    assert.strictEqual(severity(finding ? [finding] : []), "Error");
    await languageWhen(draft, "disclosure-report");
    const { value: rule } = finding?.code as { value: string };
    await open("丙", "gouji.json", JSON.stringify({ rules: { [rule]: "hint" } }));
    const other = await open("丙", "另一份.txt", wrongTotal);
    await findingsWhen(other, found => severity(found) === "Hint");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    const removed = new Promise<unknown>(settle => vscode.workspace.onDidChangeWorkspaceFolders(settle));
    vscode.workspace.updateWorkspaceFolders(2, 1);
    await removed;
    provider.dispose();
  });

  test("has its commands: all drafts checked, a Word document read, a new report begun", async () => {
    const word = vscode.Uri.joinPath(root("乙"), "年报.docx");
    await vscode.workspace.fs.writeFile(word, wrongWord);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.commands.executeCommand("gouji.checkWorkspace");
    for (const uri of [vscode.Uri.joinPath(root("甲"), "年报.txt"), textOf(word)])
      assert.lengthOf(vscode.languages.getDiagnostics(uri), 1);
    await vscode.commands.executeCommand("gouji.checkThisDocument", word);
    await tabsWhen(() => webviews("gouji.document").length === 1);
    await vscode.commands.executeCommand("gouji.newReport", {
      notation: "tsv",
      organ: "青禾县水利局",
      year: 2025,
    });
    const draft = vscode.window.activeTextEditor?.document;
    assert.include(draft?.getText(), "青禾县水利局2025年政府信息公开工作年度报告");
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });
});
