import { assert } from "chai";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { cleanDraft, doubtfulTotal, minutes, wrongTotal } from "./drafts.ts";
import { findings, findingsWhen, noFindings, open, replace, someFindings } from "./editor.ts";

suite("findings", () => {
  test("the extension is there and starts", async () => {
    const extension = vscode.extensions.getExtension("gouji.gouji");
    assert.ok(extension, "VS Code knows the extension");
    await extension.activate();
    assert.ok(extension.isActive);
  });

  test("a wrong total is one finding, with its numbers and the sums that break on it", async () => {
    const document = await open("wrong-total.txt", wrongTotal);
    const [finding, ...others] = await someFindings(document);
    assert.deepEqual(others, []);
    assert.ok(finding);
    assert.strictEqual(finding.severity, vscode.DiagnosticSeverity.Error);
    assert.strictEqual(document.getText(finding.range), "5");
    assert.match(finding.message, /5.*4/);
    const sums = relatedTo(finding, document).map(({ message }) => message);
    assert.strictEqual(sums.length, 2);
    assert.match(sums[0] ?? "", /4（3 \+ 1）/);
    assert.match(sums[1] ?? "", /9（5 \+ 1 \+ 1 \+ 2）/);
  });

  test("a total that may be wrong for its parts points to them", async () => {
    const document = await open("doubtful-total.txt", doubtfulTotal);
    const [finding, ...others] = await someFindings(document);
    assert.deepEqual(others, []);
    assert.ok(finding);
    assert.strictEqual(document.getText(finding.range), "2");
    const related = relatedTo(finding, document);
    assert.ok(related.length > 0);
    for (const { range, message } of related) assert.ok(message.includes(document.getText(range)), message);
  });

  test("typing brings a finding and takes it away", async () => {
    const document = await open("typing.txt", cleanDraft());
    await replace(document, "0\t4\n", "0\t40\n");
    const [finding] = await someFindings(document);
    assert.match(finding?.message ?? "", /40/);
    await replace(document, "0\t40\n", "0\t4\n");
    await noFindings(document);
    assert.ok(document.isDirty, "nothing had to be saved for it");
  });

  test("what is no report is left alone", async () => {
    const document = await open("2024年政府信息公开工作年度报告.txt", wrongTotal);
    await someFindings(document);
    await replace(document, wrongTotal, minutes);
    await noFindings(document);
    await replace(document, minutes, wrongTotal);
    await someFindings(document);
  });

  test("a file beside the report gets no finding", async () => {
    const [aside, report] = [
      await open("minutes.md", minutes),
      await open("report.md", cleanDraft("markdown")),
    ];
    await replace(report, "| 4 |", "| 44 |");
    await findingsWhen(report, found => found.some(finding => finding.message.includes("44")));
    assert.deepEqual(findings(aside), []);
  });
});

/** The places in this document that a finding points to. */
function relatedTo(finding: vscode.Diagnostic, document: vscode.TextDocument) {
  return (finding.relatedInformation ?? []).map(({ location, message }) => {
    assert.strictEqual(location.uri.toString(), document.uri.toString());
    return { range: location.range, message };
  });
}
