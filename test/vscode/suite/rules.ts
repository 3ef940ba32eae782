import { assert } from "chai";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { wrongTotal } from "./drafts.ts";
import { findings, findingsWhen, fixesAt, noFindings, open, replace, someFindings } from "./editor.ts";

suite("rules", () => {
  test("a finding's code opens the page of its rule", async () => {
    const [finding] = await someFindings(await open("rule-page.txt", wrongTotal));
    const code = finding?.code;
    assert.ok(typeof code === "object");
    assert.strictEqual(code.target.scheme, "command");
    const shown = new Promise<void>(resolve => {
      const listener = vscode.workspace.onDidOpenTextDocument(({ uri, getText }) => {
        if (uri.scheme !== "gouji-rule") return;
        listener.dispose();
        assert.match(getText(), new RegExp(`^# ${String(code.value)}\n`));
        resolve();
      });
    });
    const [argument] = JSON.parse(decodeURIComponent(code.target.query)) as [string];
    await vscode.commands.executeCommand(code.target.path, argument);
    await shown;
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
  });

  test("gouji.json beside the draft counts, saved or not", async () => {
    const draft = await open("folder/draft.txt", wrongTotal);
    const [finding] = await someFindings(draft);
    const { value: rule } = finding?.code as { value: string };
    const settings = await open("folder/gouji.json", JSON.stringify({ rules: { [rule]: "hint" } }));
    await vscode.window.showTextDocument(draft);
    await findingsWhen(draft, ([only]) => only?.severity === vscode.DiagnosticSeverity.Hint);
    await replace(settings, '"hint"', '"loud"');
    const [mistake] = await someFindings(settings);
    assert.strictEqual(settings.getText(mistake?.range), '"loud"');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(settings.uri, ".."), { recursive: true });
  });

  test("a mistake in gouji.json is told once, whoever else reads it", async () => {
    // VS Code's own JSON tells of keys that are there twice, and so that it has read the file.
    const text = '{ "rules": { "no-such-rule": "off" }, "form": "2021", "form": "2021" }';
    const settings = await open("once/gouji.json", text);
    const all = () => vscode.languages.getDiagnostics(settings.uri);
    await new Promise<void>(settle => {
      const look = () => {
        if (!all().some(({ source }) => source !== "gouji") || !findings(settings).length) return;
        listener.dispose();
        settle();
      };
      const listener = vscode.languages.onDidChangeDiagnostics(look);
      look();
    });
    const at = settings.positionAt(text.indexOf("no-such-rule"));
    assert.lengthOf(
      all().filter(({ range }) => range.contains(at)),
      1,
    );
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(settings.uri, ".."), { recursive: true });
  });

  test("a finding is let stand by an entry of gouji.json, at once", async () => {
    const draft = await open("stands/draft.txt", wrongTotal);
    const [finding] = await someFindings(draft);
    assert.ok(finding);
    const way = (await fixesAt(draft, finding.range)).find(({ title }) => title.startsWith("不再提示这一处"));
    assert.ok(way?.command);
    const { command, arguments: [asked] = [] } = way.command;
    await vscode.commands.executeCommand(command, asked, "与登记簿核对过");
    await noFindings(draft);
    const settings = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(draft.uri, "../gouji.json"));
    assert.include(settings.getText(), "与登记簿核对过");
    assert.isFalse(settings.isDirty);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(draft.uri, ".."), { recursive: true });
  });
});
