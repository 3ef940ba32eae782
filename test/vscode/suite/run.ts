import { assert } from "chai";
import { suite, test } from "mocha";
import { cleanDraft, wrongTotal } from "./drafts.ts";
import { findings, findingsWhen, noFindings, open, replace, someFindings, withSettings } from "./editor.ts";

const right = "0\t4\n";
const wrong = "0\t41\n";

suite("gouji.run", () => {
  test("off takes findings away, onType brings them back", async () => {
    const document = await open("off.txt", wrongTotal);
    await someFindings(document);
    await withSettings({ "gouji.run": "off" }, async () => void (await noFindings(document)));
    await someFindings(document);
  });

  test("onSave waits for the file to be saved", async () => {
    await withSettings({ "gouji.run": "onSave" }, async () => {
      const document = await open("on-save-only.txt", cleanDraft());
      await replace(document, right, wrong);
      // A draft opened after the typing is checked as it stands on disk; the typing before it was not.
      await someFindings(await open("opened-after.txt", wrongTotal));
      assert.deepEqual(findings(document), []);
      assert.ok(await document.save());
      const [finding] = await someFindings(document);
      assert.match(finding?.message ?? "", /41/);
    });
  });

  test("onSave keeps a finding with its words while others are typed", async () => {
    await withSettings({ "gouji.run": "onSave" }, async () => {
      const document = await open("moved.txt", wrongTotal);
      const [before] = await someFindings(document);
      await replace(document, "\n", "\n\n\n");
      const line = (before?.range.start.line ?? 0) + 2;
      const [after] = await findingsWhen(document, found => found[0]?.range.start.line === line);
      assert.strictEqual(after && document.getText(after.range), "5");
    });
  });
});
