import { assert } from "chai";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { cleanDraft, minutes, wrongTotal } from "./drafts.ts";
import { findings, noFindings, open, replace, someFindings, withSettings } from "./editor.ts";

/** The document once it has a language. */
function languageWhen(document: vscode.TextDocument, language: string): Promise<void> {
  return new Promise(settle => {
    const look = () => {
      if (document.languageId !== language) return;
      listener.dispose();
      settle();
    };
    const listener = vscode.workspace.onDidOpenTextDocument(look);
    look();
  });
}

suite("the language by content", () => {
  test("a report in plain text becomes one of the reports' language, and is checked as before", async () => {
    const document = await open("by-content.txt", wrongTotal);
    await languageWhen(document, "disclosure-report");
    const [finding] = await someFindings(document);
    assert.match(finding?.message ?? "", /5/);
  });

  test("who sets it back is heeded", async () => {
    const document = await open("set-back.txt", cleanDraft());
    await languageWhen(document, "disclosure-report");
    await vscode.languages.setTextDocumentLanguage(document, "plaintext");
    await replace(document, "0\t4\n", "0\t41\n");
    await someFindings(document);
    assert.strictEqual(document.languageId, "plaintext");
  });

  test("what is no report, and Markdown, keep theirs", async () => {
    const [text, markdown] = [await open("plain.txt", minutes), await open("md.md", cleanDraft("markdown"))];
    await replace(markdown, "| 4 |", "| 44 |");
    await someFindings(markdown);
    assert.strictEqual(text.languageId, "plaintext");
    assert.strictEqual(markdown.languageId, "markdown");
  });

  test("gouji.detectLanguage turns it off", async () => {
    await withSettings({ "gouji.detectLanguage": false }, async () => {
      const document = await open("not-detected.txt", wrongTotal);
      await someFindings(document);
      assert.strictEqual(document.languageId, "plaintext");
    });
  });
});

suite("commands", () => {
  test("a restart brings findings back", async () => {
    const document = await open("restart.txt", wrongTotal);
    await someFindings(document);
    const gone = noFindings(document);
    const restarted = vscode.commands.executeCommand("gouji.restart");
    await gone;
    await restarted;
    await someFindings(document);
  });

  test("a check is made at once where drafts are checked when saved", async () => {
    await withSettings({ "gouji.run": "onSave" }, async () => {
      const document = await open("check-now.txt", cleanDraft());
      await replace(document, "0\t4\n", "0\t41\n");
      assert.deepEqual(findings(document), []);
      await vscode.commands.executeCommand("gouji.checkNow");
      await someFindings(document);
    });
  });
});
