import { assert } from "chai";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { cleanDraft, wrongTotal } from "./drafts.ts";
import { findings, findingsWhen, noFindings, open, someFindings, tabsWhen, webviews } from "./editor.ts";
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

  test("is followed on disk while its table is open", async () => {
    const file = inFolder("followed/closed.txt");
    const write = (text: string) => vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    await write(wrongTotal);
    await vscode.commands.executeCommand("gouji.checkWorkspace");
    await tabsWhen(() => webviews("gouji.reports").length === 1);
    const document = { uri: file };
    assert.lengthOf(findings(document), 1);
    await write(cleanDraft());
    await noFindings(document);
    await write(wrongTotal);
    await someFindings(document);
    await vscode.workspace.fs.delete(inFolder("followed"), { recursive: true });
    await noFindings(document);
    await vscode.window.tabGroups.close(webviews("gouji.reports"));
  });

  test("a region's report is held to its units, and again once one of these has changed", async () => {
    const write = (name: string, text: string) =>
      vscode.workspace.fs.writeFile(inFolder(name), new TextEncoder().encode(text));
    const unit = cleanDraft();
    const settings = { collection: { region: "县2024.txt", units: "各单位/*" } };
    await write("县/gouji.json", JSON.stringify(settings));
    await write("县/各单位/水务局.txt", unit);
    const region = unit.replaceAll("临溪县水务局", "临溪县").replace("行政处罚\t15", "行政处罚\t16");
    const document = await open("县/县2024.txt", region);
    const isMismatch = ({ message }: vscode.Diagnostic) => message.includes("各单位相加");
    const found = await findingsWhen(document, all => all.some(isMismatch));
    const mismatch = found.find(isMismatch);
    assert.strictEqual(mismatch && document.getText(mismatch.range), "16");
    const related = mismatch?.relatedInformation?.map(({ location }) => location.uri.path.split("/").at(-1));
    assert.deepEqual(related, ["水务局.txt"]);
    await write("县/各单位/水务局.txt", unit.replace("行政处罚\t15", "行政处罚\t16"));
    await findingsWhen(document, all => !all.some(isMismatch));
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    await vscode.workspace.fs.delete(inFolder("县"), { recursive: true });
  });
});
