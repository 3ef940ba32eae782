import { describe, expect, it } from "vitest";
import { check } from "../../../server/src/core/index.ts";
import { generateReport } from "../../generate/report.ts";
import { laidOut } from "../../generate/styles/laidOut.ts";
import { write } from "../../generate/write.ts";

const FIGURES = /(?<=^|\s)\d+(?:\s+\d+){6}$/;

/** What becomes of the lines of table three. */
const changes: Readonly<Record<string, (lines: readonly string[]) => readonly string[]>> = {
  "another page begins within it, laid out by itself": lines => {
    const middle = lines.findIndex(line => line.includes("2.重复申请"));
    return lines.map((line, at) => (at < middle ? line : `${at === middle ? "\f" : ""}   ${line}`));
  },
  "its figures stand a space apart in some rows": lines =>
    lines.map((line, at) => (at % 3 ? line : line.replace(FIGURES, row => row.replace(/\s+/g, " ")))),
  "its figures stand a space behind their labels": lines =>
    lines.map(line => line.replace(/(?<=\S) +(?=\d+ )/, " ")),
  "a label's figures stand a line above it": lines =>
    lines.flatMap(line => {
      const figures = line.includes("8.属于行政查询事") ? (FIGURES.exec(line)?.[0] ?? "") : "";
      const label = line.slice(0, line.length - figures.length).trimEnd();
      return figures ? [" ".repeat(60) + figures, label] : [line];
    }),
};

describe.each(Object.entries(changes))("table three as a page lays it out, where %s", (_, change) => {
  it.each([11, 12, 13])("is read whole (seed %i)", seed => {
    const { text } = write(generateReport(seed), laidOut);
    const [before = "", table = "", after = ""] = text.split(/(?=（本列数据)|(?=\n四、政府信息公开行政复议)/);
    const changed = [before, change(table.split("\n")).join("\n"), after].join("");
    expect(changed).not.toBe(text);
    expect(check(text)?.identities).toMatchObject({ broken: 0, unread: 0 });
    expect(check(changed)?.identities).toEqual(check(text)?.identities);
    expect(check(changed)?.findings.map(({ message }) => message.zh)).toEqual([]);
  });
});
