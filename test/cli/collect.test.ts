import { strFromU8, unzipSync } from "fflate";
import { parseDocument, DomUtils } from "htmlparser2";
import { parse } from "csv-parse/sync";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cleanReport } from "../rules/clean.ts";
import { workbook } from "../../server/src/cli/collect/workbook.ts";
import { folderWith } from "./folder.ts";
import { gouji } from "./gouji.ts";

const sound = cleanReport("plain");
const named = (organ: string, report = sound): string => report.replaceAll("临溪县水务局", organ);
const wrong = sound.replace(/(（七）总计\t\t)(\d+)/, (_, label, total) => `${label}${Number(total) + 1}`);
const last = sound.replaceAll("2024年", "2023年");

const county = {
  "各单位/水务局2024.txt": sound,
  "各单位/水务局2023.txt": last,
  "各单位/教育局2024.txt": named("临溪县教育局", wrong),
  "各单位/说明.txt": "各单位年报汇总说明",
  "各单位/乡镇.et": "",
};

interface SheetJson {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The texts of a workbook's sheets, row by row, by their names. */
function read(path: string): Record<string, string[][]> {
  const parts = unzipSync(readFileSync(path));
  const xml = (name: string) => parseDocument(strFromU8(parts[name] as Uint8Array), { xmlMode: true });
  const all = (name: string, within: ReturnType<typeof xml>) => DomUtils.getElementsByTagName(name, within);
  const shared = parts["xl/sharedStrings.xml"]
    ? all("si", xml("xl/sharedStrings.xml")).map(item => DomUtils.textContent(item))
    : [];
  const sheets = all("sheet", xml("xl/workbook.xml")).map(({ attribs }) => attribs["name"] ?? "");
  return Object.fromEntries(
    sheets.map((name, at) => {
      const rows = all("row", xml(`xl/worksheets/sheet${at + 1}.xml`));
      const cells = rows.map(row => DomUtils.getElementsByTagName("c", row));
      const textOf = (cell: (typeof cells)[number][number]): string => {
        expect(DomUtils.getElementsByTagName("f", cell)).toEqual([]);
        const text = DomUtils.textContent(cell);
        return cell.attribs["t"] === "s" ? (shared[Number(text)] ?? "") : text;
      };
      const inPlace = (row: (typeof cells)[number]): string[] => {
        const texts: string[] = [];
        for (const cell of row) texts[columnOf(cell.attribs["r"] ?? "")] = textOf(cell);
        return texts;
      };
      return [name, cells.map(inPlace)];
    }),
  );
}

/** Counted from 0: A1 → 0, AB7 → 27. */
const columnOf = (reference: string): number =>
  [...reference.replace(/\d/g, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

describe("gouji collect", () => {
  it("writes who, what, every figure with its sum, and what wasn't read", async () => {
    const cwd = folderWith(county);
    const { code, out, err } = await gouji(cwd, "collect", "各单位", "-o", "汇总.xlsx");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^3 份年报：.*\n汇总表：汇总\.xlsx\n$/);
    const { 单位一览: units = [], 问题清单: problems = [], ...more } = read(join(cwd, "汇总.xlsx"));
    expect(units.map(([organ, year, , verdict]) => [organ, year, verdict])).toEqual([
      ["单位", "年度", "结论"],
      ["临溪县教育局", "2024", "退回修改"],
      ["临溪县水务局", "2024", "未发现问题"],
      ["临溪县水务局", "2023", "未发现问题"],
    ]);
    expect(units.map(row => row[9])).toEqual(["与上年衔接", "没有上年报告", "一致", "没有上年报告"]);
    expect(problems[1]?.slice(0, 2)).toEqual(["临溪县教育局", "错误"]);
    expect(problems[1]?.[3]).toMatch(/总计.*应为 (\d+)/);
    expect(problems[1]?.[4]).toMatch(/改为 \d+$/);
    const { "数据（2021年版）": [heads = [], ...rows] = [], 未读文件: unread = [] } = more;
    const received = heads.indexOf("表三“一、本年新收政府信息公开申请数量·总计”");
    expect(rows.map(row => [row[0], row[received]])).toEqual([
      ["临溪县教育局", "8"],
      ["临溪县水务局", "8"],
      ["临溪县水务局", "8"],
    ]);
    const { 加总: sums = [] } = more;
    const of = (figure: string) =>
      sums.filter(row => row[2]?.includes(figure)).map(row => [row[0], row[3], row[4]]);
    expect(of("一、本年新收政府信息公开申请数量·总计")).toEqual([
      ["2023", "1", "8"],
      ["2024", "2", "16"],
    ]);
    expect(of("行政事业性收费")).toEqual([
      ["2023", "1", "3.25"],
      ["2024", "2", "6.5"],
    ]);
    const { 上年衔接: lines = [] } = more;
    expect(lines.filter(row => row[5] === "一致").map(row => row[0])).toContain("临溪县水务局");
    expect(unread.slice(1).map(([path]) => path)).toEqual(["各单位/乡镇.et", "各单位/说明.txt"]);
  });

  it("writes a letter to each unit with findings, and to no other", async () => {
    const cwd = folderWith(county);
    await gouji(cwd, "collect", "各单位", "-o", "汇总.csv", "--letters", "反馈");
    expect(readdirSync(join(cwd, "反馈"))).toEqual(["临溪县教育局.md"]);
    const letter = readFileSync(join(cwd, "反馈/临溪县教育局.md"), "utf8");
    expect(letter).toMatch(/^# 临溪县教育局2024年政府信息公开工作年度报告核查反馈意见\n/);
    expect(letter).toMatch(/^1\. 第 \d+ 行：.*应为.*依据：.*30号.*$/m);
  });

  it("writes the same letters as Word documents", async () => {
    const cwd = folderWith(county);
    await gouji(cwd, "collect", "各单位", "-o", "汇总.csv", "--letters", "信");
    const args = ["collect", "各单位", "-o", "汇总.csv", "--letters", "反馈", "--letters-as", "docx"];
    const { out } = await gouji(cwd, ...args);
    expect(out).toMatch(/反馈意见 1 份：反馈；另 \d+ 份年报没有错误和警告，不写\n$/);
    const parts = unzipSync(readFileSync(join(cwd, "反馈/临溪县教育局.docx")));
    const document = strFromU8(parts["word/document.xml"] as Uint8Array);
    const words = DomUtils.getElementsByTagName("w:p", parseDocument(document, { xmlMode: true })).map(
      paragraph => DomUtils.textContent(paragraph),
    );
    const plain = readFileSync(join(cwd, "信/临溪县教育局.md"), "utf8")
      .replaceAll("\\", "")
      .replace("# ", "");
    expect(words).toEqual(plain.split(/\n+/).filter(Boolean));
  });

  it("makes nothing of a draft or a name live", async () => {
    const organ = '=cmd|"/c calc"!A1[甲](http://a.b)<img src=x>局';
    const signs = process.platform === "win32" ? "" : ':*?"<>|\uffff';
    const cwd = folderWith({
      [`\u202e=1+1\u001b[31m${signs}.txt`]: named(organ, wrong),
      "=2+2.txt": named("甲局", wrong),
    });
    const run = (output: string) => gouji(cwd, "collect", ".", "-o", output, "--letters", "信");
    await run("a.csv");
    const csv = readFileSync(join(cwd, "a.csv"), "utf8");
    expect(csv).toMatch(/^\ufeff/);
    expect(csv).not.toMatch(/(?:^|,)"?[=+@\u202e]/m);
    expect(csv).not.toMatch(/[\u001b\u202e]/);
    await run("a.xlsx");
    expect(JSON.stringify(read(join(cwd, "a.xlsx")))).not.toMatch(/\\u001b|\u202e|\uffff/);
    await run("a.json");
    expect(readFileSync(join(cwd, "a.json"), "utf8")).not.toMatch(/[\u001b\u202e]/);
    await run("a.html");
    const page = readFileSync(join(cwd, "a.html"), "utf8");
    expect(page).not.toMatch(/[\u001b\u202e]/);
    const tags = DomUtils.getElementsByTagName("*", parseDocument(page)).map(({ name }) => name);
    expect(tags).not.toContain("img");
    expect(tags).not.toContain("script");
    const addresses = DomUtils.getElementsByTagName("a", parseDocument(page)).map(
      each => each.attribs["href"],
    );
    expect(addresses.every(address => address?.startsWith("#"))).toBe(true);
    for (const name of readdirSync(join(cwd, "信"))) {
      expect(name).not.toMatch(/[/\\:*?"<>|\u001b\u202e]/);
      expect(readFileSync(join(cwd, "信", name), "utf8")).not.toMatch(/(?<!\\)<img|(?<!\\)\[甲/);
    }
  });

  it("writes the same into every kind of file", async () => {
    const cwd = folderWith({ ...county, "各单位/a&b<c>.txt": named("甲&乙<丙>局", wrong) });
    const outputs = ["a.xlsx", "a.json", "a.csv", "a.html"];
    for (const output of outputs) await gouji(cwd, "collect", "各单位", "-o", output);
    const { sheets } = JSON.parse(readFileSync(join(cwd, "a.json"), "utf8")) as { sheets: SheetJson[] };
    const texts = (row: readonly unknown[]) => row.map(value => (value === null ? "" : String(value)));
    const cells = (row: readonly string[], width: number) =>
      Array.from({ length: width }, (_, at) => row[at] ?? "");
    const book = read(join(cwd, "a.xlsx"));
    expect(Object.keys(book)).toEqual(sheets.map(({ name }) => name));
    for (const { name, heads, rows } of sheets)
      expect(book[name]?.map(row => cells(row, heads.length))).toEqual(
        [heads, ...rows].map(row => cells(texts(row), heads.length)),
      );
    const csv = parse(readFileSync(join(cwd, "a.csv"), "utf8"), {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: false,
    }) as string[][];
    const listed = sheets.flatMap(({ name, heads, rows }, at) => [
      ...(at ? [[""]] : []),
      [name],
      heads,
      ...rows.map(texts),
    ]);
    expect(csv.map(row => row.join("\t").trimEnd())).toEqual(listed.map(row => row.join("\t").trimEnd()));
    const page = parseDocument(readFileSync(join(cwd, "a.html"), "utf8"));
    const inPage = DomUtils.getElementsByTagName("td", page).map(cell => DomUtils.textContent(cell));
    for (const { heads, rows } of sheets)
      if (heads.length < 20)
        for (const row of rows) for (const value of texts(row)) expect(inPage).toContain(value);
  });

  it("packs a workbook as its rows come, and holds none of them", () => {
    let asked = 0;
    function* rows(): Generator<(string | number)[]> {
      for (; asked < 4000; asked++) yield ["甲局", ...Array.from({ length: 200 }, (_, at) => asked * at)];
    }
    const sheet = { name: "数据", heads: ["单位"], rows: rows(), widths: [28] };
    let [before, most, bytes] = [0, 0, 0];
    for (const piece of workbook([sheet])) {
      bytes += piece.length;
      [before, most] = [asked, Math.max(most, asked - before)];
    }
    expect(asked).toBe(4000);
    expect(bytes).toBeGreaterThan(1_000_000);
    expect(most).toBeLessThan(400);
  });

  it("draws requests by result and by applicant, last year's beside them", async () => {
    const cwd = folderWith(county);
    await gouji(cwd, "collect", "各单位", "-o", "a.html");
    const page = parseDocument(readFileSync(join(cwd, "a.html"), "utf8"));
    const told = DomUtils.getElementsByTagName("title", page).map(each => DomUtils.textContent(each));
    expect(told).toContain("2024 年 予以公开：8");
    expect(told).toContain("2023 年 予以公开：4");
    expect(told).toContain("2024 年 自然人：13");
  });

  it("tells what is new, still there and mended since an earlier round", async () => {
    const before = named("临溪县教育局", wrong.replace("信息处理费。", "信息处理费，，。"));
    const cwd = folderWith({ "a.txt": `\n\n${before}` });
    await gouji(cwd, "collect", ".", "-o", "一.json");
    const now = named("临溪县教育局", wrong.replace("行政处罚\t15", "行政处罚\t-15"));
    writeFileSync(join(cwd, "a.txt"), now);
    await gouji(cwd, "collect", "a.txt", "-o", "二.xlsx", "--baseline", "一.json");
    const { 单位一览: [heads = [], unit = []] = [], 问题清单: [, ...found] = [] } = read(
      join(cwd, "二.xlsx"),
    );
    const count = (head: string) => unit[heads.indexOf(head)];
    const states = found.map(([state, , , , , , , rule]) => `${state} ${rule}`);
    expect(states).toEqual(expect.arrayContaining(["未改 figure-wrong", "新增 figure-impossible"]));
    expect(states.filter(state => state.startsWith("已改"))).toHaveLength(Number(count("已改")));
    expect(Number(count("未改"))).toBe(states.filter(state => state.startsWith("未改")).length);
    const { code, err } = await gouji(cwd, "collect", "a.txt", "-o", "三.csv", "--baseline", "a.txt");
    expect(code).toBe(2);
    expect(err).toContain("不是上一次检查的结果");
  });

  it("says what it can't write, and needs to be told where to", async () => {
    const cwd = folderWith({ "a.txt": sound });
    const { code, err } = await gouji(cwd, "collect", "a.txt", "-o", "没有/汇总.xlsx");
    expect(code).toBe(2);
    expect(err).toMatch(/^gouji: 没有\/汇总\.xlsx: /);
    expect(existsSync(join(cwd, "没有"))).toBe(false);
    expect((await gouji(cwd, "collect", "a.txt")).code).toBe(2);
  });
});
