import { expect, it } from "vitest";
import { shiftsOf, type TabLine } from "../../client/src/tableColumns.ts";

const TAB = 4;
const WIDE = /[\u2e80-\uffef]/u;

/** A length of CSS in digits, where Chinese is twice as wide. */
function digitsOf(length: string): number {
  const script = length
    .replace(/([\d.]+)(ch|px|em)/g, (_, number, unit) => (unit === "em" ? `(2 * ${number})` : number))
    .replace(/calc(?=\()/g, "")
    .replace(/\b(?:max|min)(?=\()/g, "Math.$&")
    .replace(/clamp(?=\()/g, "clamp");
  const clamp = (least: number, value: number, most: number) => Math.max(least, Math.min(value, most));
  return (new Function("clamp", `return ${script}`) as (with_: typeof clamp) => number)(clamp);
}

/** Where each cell with words comes to stand, in digits, as an editor shows it that has room for so many. */
function shown(lines: readonly TabLine[], room = 100): (readonly [string, number])[][] {
  const shifts = shiftsOf(lines, TAB, `${room}ch`);
  return lines.map(({ text }, line) => {
    const cells: (readonly [string, number])[] = [];
    let [columns, pushed, word] = [0, 0, ""];
    let start = 0;
    for (const [at, character] of [...text, "\t"].entries()) {
      const shift = shifts.find(each => each.line === line && each.character === at);
      if (shift) pushed += digitsOf(shift.length);
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

/** A line whose cells from one on stand in the table's columns, each in the next or in the one named. */
function line(text: string, from: number, isHead = false, columns?: readonly number[]): TabLine {
  const starts = [0, ...[...text.matchAll(/\t/g)].map(({ index }) => index + 1)];
  const cells = starts.slice(from).map((character, at) => ({ character, column: columns?.[at] ?? at }));
  return { text, cells: cells.filter(({ character }) => /[^\t]/.test(text[character] ?? "")), isHead };
}
const head = (text: string, from: number, columns?: readonly number[]) => line(text, from, true, columns);

const placesOf = (lines: (readonly [string, number])[][], row: number, from = 1): number[] =>
  (lines[row] ?? []).slice(from).map(([, at]) => at);

it("figures stand under each other and under their heads", () => {
  const lines = shown([
    head("信息内容\t本年制发件数\t本年废止件数\t现行有效件数", 1),
    line("规章\t0\t0\t0", 1),
    line("行政规范性文件\t3\t10\t26", 1),
  ]);
  expect(placesOf(lines, 0)).toHaveLength(3);
  expect(placesOf(lines, 1)).toEqual(placesOf(lines, 0));
  expect(placesOf(lines, 2)).toEqual(placesOf(lines, 0));
});

it("so they do in rows whose figures stand behind more tabs, and nearer than their tabs would have them", () => {
  const lines = shown([
    head("\t\t自然人\t商业企业\t总计", 2),
    line("一、新收\t\t8\t0\t8", 2),
    line("\t（三）不予公开\t1.属于国家秘密\t1\t0\t1", 3),
  ]);
  expect(placesOf(lines, 1)).toEqual(placesOf(lines, 0, 0));
  expect(placesOf(lines, 2, 2)).toEqual(placesOf(lines, 0, 0));
  expect(placesOf(lines, 0, 0)).toEqual([36, 43, 52]);
});

it("heads over several columns have room in these, and push none", () => {
  const lines = shown([
    head("\t\t法人或其他组织\t\t总计", 2),
    head("\t\t商业\t其他\t", 2),
    line("一、新收\t\t3\t1\t4", 2),
  ]);
  const at = (line: number, words: string) => lines[line]?.find(([cell]) => cell === words)?.[1];
  expect(at(0, "法人或其他组织")).toBe(at(2, "3"));
  expect(at(1, "商业")).toBe(at(2, "3"));
  expect(at(1, "其他")).toBe(at(2, "1"));
  expect(at(0, "总计")).toBe(at(2, "4"));
});

it("where there is no room for the heads, figures are under each other only, and where there is none for these, nothing moves", () => {
  const lines = [head("\t自然人申请数量\t法人申请数量", 1), line("甲\t1\t2", 1), line("乙乙乙乙乙\t3\t4", 1)];
  expect(placesOf(shown(lines, 100), 1)).toEqual(placesOf(shown(lines, 100), 0, 0));
  const [heads, first, second] = shown(lines, 24);
  expect(heads?.map(([, at]) => at)).toEqual([4, 20]);
  expect(first?.slice(1).map(([, at]) => at)).toEqual(second?.slice(1).map(([, at]) => at));
  expect(shown(lines, 10)[1]).toEqual([
    ["甲", 0],
    ["1", 4],
    ["2", 8],
  ]);
});

it("a row with a very long label stands out, and its figures come back under their heads as soon as they can", () => {
  const long = "申".repeat(40);
  const heads = head("\t自然人\t商业企业\t科研机构\t社会公益组织\t总计", 1);
  const lines = shown(
    [heads, line("甲\t1\t2\t3\t4\t5", 1), line(`${long}\t1\t2\t3\t4\t5`, 1), line("乙乙\t1\t2\t3\t4\t5", 1)],
    200,
  );
  expect(placesOf(lines, 1)).toEqual(placesOf(lines, 3));
  expect(placesOf(lines, 2)[0]).toBe(82);
  const short = shown([heads, line("甲\t1\t2\t3\t4\t5", 1), line("申申申申申申申申\t1\t2\t3\t4\t5", 1)], 56);
  expect(placesOf(short, 2).slice(1)).toEqual(placesOf(short, 1).slice(1));
});

it("a line that the editor breaks is left as it is", () => {
  const lines = [line("甲\t1\t2", 1), line("乙乙乙乙乙乙乙乙乙乙\t300\t40", 1), line("丙丙\t5\t6", 1)];
  expect(placesOf(shown(lines, 32), 1)).toEqual(placesOf(shown(lines, 32), 0));
  expect(placesOf(shown(lines, 30), 1)).toEqual([24, 28]);
  expect(shiftsOf(lines, TAB, "100ch", 28).some(({ line }) => line === 1)).toBe(false);
});
