import { describe, expect, it } from "vitest";
import { check, type Finding } from "../../../server/src/core/index.ts";
import { generateReport } from "../../generate/report.ts";
import { styles } from "../../generate/styles/index.ts";
import { write, type Style } from "../../generate/write.ts";

/** What is said of rows and sections that aren't there, or not whole. */
const OF_WHAT_LACKS = /^(?:row-missing|row-unread|cell-missing|cell-empty|table-missing|section-missing)$/;

const loud = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ rule, severity }) => OF_WHAT_LACKS.test(rule) && /error|warning/.test(severity))
    .map(({ rule, message }) => `${rule}: ${message.zh}`);

/** A report as far as its writer has come, at the end of every third line. */
const beginnings = (text: string): string[] =>
  text.split("\n").flatMap((_, at, lines) => (at % 3 === 2 ? [lines.slice(0, at + 1).join("\n")] : []));

describe("a draft that is written from its beginning on", () => {
  it.each([
    "tabs",
    "tabs, merged cells left out",
    "bars, none outside",
    "bars, a cell a line",
    "Markdown",
    "HTML",
    "a cell a line",
    "columns of spaces",
  ])("lacks nothing yet, wherever it ends: %s", name => {
    const style = styles[name];
    if (!style) throw new Error(`no such style: ${name}`);
    for (const seed of [1, 2])
      for (const text of beginnings(write(generateReport(seed), style).text))
        expect(loud(check(text)?.findings ?? []), text.slice(-60)).toEqual([]);
  });

  it("lacks no cell in the row that it ends in, whichever stand", () => {
    const { text } = write(generateReport(1), styles.tabs as Style);
    const row = text.indexOf("行政规范性文件\t");
    for (const cells of ["", "1", "\t\t9", "\t2", "1\t\t9"]) {
      const cut = `${text.slice(0, row)}行政规范性文件\t${cells}`;
      expect(loud(check(cut)?.findings ?? []), cells).toEqual([]);
      expect(loud(check(cut, { isFinal: true })?.findings ?? []), cells).not.toEqual([]);
    }
  });

  it("lacks no cell in a row behind which a tag breaks off", () => {
    const { text } = write(generateReport(1), styles["HTML of a word processor"] as Style);
    const totals = text.indexOf("（七）总计");
    const last = [...text.slice(totals).matchAll(/<td/g)][5]?.index ?? NaN;
    for (const torn of ["<td><p class=", "<td></td><td>36<p class="]) {
      const cut = text.slice(0, totals + last) + torn;
      expect(check(cut)?.findings.length).toBeGreaterThan(0);
      expect(loud(check(cut)?.findings ?? []), torn).toEqual([]);
    }
  });

  it("lacks its rows where it is held to be whole, and where it goes on behind them", () => {
    const { text } = write(generateReport(1), styles.tabs as Style);
    const end = text.indexOf("\n", text.indexOf("行政许可"));
    const cut = text.slice(0, end);
    const rest = text.slice(text.indexOf("三、"));
    expect(loud(check(cut)?.findings ?? [])).toEqual([]);
    expect(loud(check(cut, { isFinal: true })?.findings ?? []).join()).toContain("行政处罚");
    expect(loud(check(`${cut}\n\n${rest}`)?.findings ?? []).join()).toContain("行政处罚");
  });
});
