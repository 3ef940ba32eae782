import { assert } from "chai";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { cleanDraft, wrongTotal } from "./drafts.ts";
import { findings, noFindings, open, replace, someFindings } from "./editor.ts";

suite("languages", () => {
  test("plain text", async () => {
    const document = await open("draft.txt", wrongTotal);
    await someFindings(document);
  });

  test("Markdown", async () => {
    const document = await open("draft.md", cleanDraft("markdown"));
    assert.strictEqual(document.languageId, "markdown");
    await replace(document, "| 4 |", "| 9 |");
    await someFindings(document);
  });

  test("a report by its name", async () => {
    const document = await open("临溪县水务局2024年政府信息公开工作年度报告.txt", wrongTotal);
    assert.strictEqual(document.languageId, "disclosure-report");
    await someFindings(document);
  });

  for (const language of ["plaintext", "markdown", "disclosure-report"])
    test(`unsaved, as ${language}`, async () => {
      const document = await vscode.workspace.openTextDocument({ language, content: wrongTotal });
      await vscode.window.showTextDocument(document);
      assert.strictEqual(document.isUntitled, true);
      await someFindings(document);
    });

  test("in a notebook not at all", async () => {
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, wrongTotal, "markdown");
    const notebook = await vscode.workspace.openNotebookDocument(
      "jupyter-notebook",
      new vscode.NotebookData([cell]),
    );
    await vscode.window.showNotebookDocument(notebook);
    // What is opened after it has been checked; the cell hasn't.
    const document = await open("beside-notebook.txt", wrongTotal);
    await someFindings(document);
    assert.deepEqual(findings(notebook.cellAt(0).document), []);
  });

  test("chosen by hand", async () => {
    const opened = await open("draft.log", wrongTotal);
    assert.notEqual(opened.languageId, "disclosure-report");
    const document = await vscode.languages.setTextDocumentLanguage(opened, "disclosure-report");
    await someFindings(document);
    await vscode.languages.setTextDocumentLanguage(document, "json");
    await noFindings(document);
  });
});
