import { expect, it } from "vitest";
import { paddingsOf, type TabLine } from "../../client/src/tableColumns.ts";

const TAB = 4;
const WIDE = /[\u2e80-\uffef]/u;

/** Where each cell with words comes to stand, in digits, as an editor shows it in which Chinese is twice as wide. */
function shown(lines: readonly TabLine[], widest = 100): (readonly [string, number])[][] {
  const paddings = paddingsOf(lines, TAB, widest);
  return lines.map(({ text }, line) => {
    const cells: (readonly [string, number])[] = [];
    let [columns, pushed, word] = [0, 0, ""];
    let start = 0;
    for (const [at, character] of [...text, "\t"].entries()) {
      const padding = paddings.find(each => each.line === line && each.character === at);
      if (padding) pushed += padding.digits + 2 * padding.wide;
      if (character === "\t") {
        if (word) cells.push([word, start]);
        columns += TAB - (columns % TAB);
        word = "";
      } else {
        if (!word) start = columns + pushed;
        word += character;
        columns += WIDE.test(character) ? 2 : 1;
      }
    }
    return cells;
  });
}

const row = (text: string, figuresAt = text.search(/\t\d/) + 1): TabLine => ({ text, figuresAt });

it("figures stand under each other and under their heads", () => {
  const lines = shown([
    { text: "信息内容\t本年制发件数\t本年废止件数\t现行有效件数" },
    row("规章\t0\t0\t0"),
    row("行政规范性文件\t3\t10\t26"),
  ]);
  const columns = lines.map(cells => cells.slice(1).map(([, at]) => at));
  expect(columns[1]).toEqual(columns[0]);
  expect(columns[2]).toEqual(columns[0]);
  expect(columns[0]).toHaveLength(3);
});

it("heads over several columns have room in these, and push none", () => {
  const lines = shown([
    { text: "\t\t法人或其他组织\t\t总计" },
    { text: "\t\t商业\t其他\t" },
    row("一、新收\t\t3\t1\t4"),
  ]);
  const at = (line: number, words: string) => lines[line]?.find(([cell]) => cell === words)?.[1];
  expect(at(0, "法人或其他组织")).toBe(at(2, "3"));
  expect(at(1, "商业")).toBe(at(2, "3"));
  expect(at(1, "其他")).toBe(at(2, "1"));
  expect(at(0, "总计")).toBe(at(2, "4"));
});

it("a table that is too wide with its heads has its figures under each other only", () => {
  const lines = [{ text: "\t自然人申请数量\t法人申请数量" }, row("甲\t1\t2"), row("乙乙乙乙乙\t3\t4")];
  expect(shown(lines, 20)[1]?.[1]?.[1]).toBe(shown(lines, 20)[2]?.[1]?.[1]);
  expect(paddingsOf(lines, TAB, 20).every(({ line }) => line > 0)).toBe(true);
});

it("a row with a very long label stands out alone", () => {
  const long = "申".repeat(40);
  const lines = [row("甲\t1\t2"), row(`${long}\t3\t4`), row("乙乙乙\t5\t6")];
  const [a, b, c] = shown(lines);
  expect(a?.[1]).toEqual(["1", c?.[1]?.[1]]);
  expect(b?.[1]?.[1]).toBeGreaterThan(a?.[1]?.[1] ?? 0);
  expect((b?.[2]?.[1] ?? 0) - (b?.[1]?.[1] ?? 0)).toBe((a?.[2]?.[1] ?? 0) - (a?.[1]?.[1] ?? 0));
});

it("figures aren't put where the editor would break the line", () => {
  const lines = [row("甲\t1\t2"), row("乙乙乙乙乙乙乙乙\t300\t40"), row("丙丙\t5\t6")];
  const isPadded = (widest: number): boolean =>
    paddingsOf(lines, TAB, widest).some(
      ({ line, character }) => line === 1 && character === lines[1]?.figuresAt,
    );
  expect(isPadded(24)).toBe(false);
  expect(isPadded(100)).toBe(true);
  const [first, , last] = shown(lines, 24);
  expect(first?.[1]?.[1]).toBe(last?.[1]?.[1]);
  expect(first?.[2]?.[1]).toBeLessThan(24);
});
