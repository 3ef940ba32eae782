import { assert } from "chai";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { cleanDraft, doubtfulTotal, emptyCell, minutes, wrongTotal } from "./drafts.ts";
import {
  findings,
  languageWhen,
  noFindings,
  open,
  replace,
  saved,
  someFindings,
  withSettings,
} from "./editor.ts";
import { notes } from "./notes.ts";
import { inFolder } from "./wordFiles.ts";

/** Reports in plain text that the run has put in the workspace; how long they take to be known is told. */
const PLAIN_TEXTS = "plain-texts";
/** What opening a document and checking it takes even on a machine that has much else to do; in milliseconds. */
const LATE = 10_000;

suite("the language by content", () => {
  test("a report in plain text becomes one of the reports' language, and is checked as before", async () => {
    const document = await open("by-content.txt", wrongTotal);
    await languageWhen(document, "disclosure-report");
    const [finding] = await someFindings(document);
    assert.match(finding?.message ?? "", /5/);
  });

  test("every report in plain text does, at once", async () => {
    const folder = inFolder(PLAIN_TEXTS);
    const files = await vscode.workspace.fs.readDirectory(folder);
    assert.isAbove(files.length, 1);
    const times: number[] = [];
    for (const [name] of files) {
      const began = Date.now();
      const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, name));
      await vscode.window.showTextDocument(document);
      await languageWhen(document, "disclosure-report");
      times.push(Date.now() - began);
    }
    assert.isBelow(Math.max(...times), LATE);
    notes.push(`${files.length} reports after ${times.join(", ")} ms`);
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

  test("all that can't be mended wrongly is mended, what can isn't", async () => {
    const document = await open("fix-all.txt", emptyCell);
    await languageWhen(document, "disclosure-report");
    await someFindings(document);
    await vscode.commands.executeCommand("gouji.fixAll");
    await noFindings(document);
    assert.strictEqual(document.getText(), cleanDraft());
    await document.save();
    assert.strictEqual(await saved(document), cleanDraft());
    const doubtful = await open("fix-none.txt", doubtfulTotal);
    await someFindings(doubtful);
    await vscode.commands.executeCommand("gouji.fixAll");
    assert.strictEqual(doubtful.getText(), doubtfulTotal);
  });
});
