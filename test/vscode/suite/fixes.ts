import { assert } from "chai";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { cleanDraft, doubtfulTotal, emptyCell, wrongTotal } from "./drafts.ts";
import { fixesAt, noFindings, open, saved, someFindings, withSettings } from "./editor.ts";

suite("fixes", () => {
  test("a wrong total is recomputed, saved and checked again", async () => {
    const document = await open("recompute.txt", wrongTotal);
    const [finding] = await someFindings(document);
    assert.ok(finding);
    const fixes = await fixesAt(document, finding.range);
    const fix = fixes.find(each => each.title.includes("5") && each.title.includes("4"));
    assert.ok(fix?.edit, `a fix from 5 to 4 among ${fixes.map(each => each.title)}`);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.strictEqual(document.getText(), cleanDraft());
    await noFindings(document);
    assert.ok(await document.save());
    assert.strictEqual(await saved(document), cleanDraft());
    assert.deepEqual(await noFindings(document), []);
  });

  test("saving puts in what is left empty and can only be 0", async () => {
    await withSettings({ "editor.codeActionsOnSave": { "source.fixAll.gouji": "explicit" } }, async () => {
      const document = await open("on-save.txt", emptyCell);
      await someFindings(document);
      await makeDirty();
      assert.ok(await document.save());
      assert.strictEqual(await saved(document), `${cleanDraft()}\n`);
      await noFindings(document);
    });
  });

  test("saving leaves alone what may be mended in two ways", async () => {
    await withSettings({ "editor.codeActionsOnSave": { "source.fixAll.gouji": "explicit" } }, async () => {
      const document = await open("not-on-save.txt", doubtfulTotal);
      await someFindings(document);
      await makeDirty();
      assert.ok(await document.save());
      assert.strictEqual(await saved(document), `${doubtfulTotal}\n`);
    });
  });
});

/** A file is saved only when something in it was changed. */
async function makeDirty(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  await editor.edit(builder => builder.insert(end, "\n"));
  assert.ok(editor.document.isDirty);
}
