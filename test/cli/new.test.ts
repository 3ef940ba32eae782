import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folderWith } from "./folder.ts";
import { gouji } from "./gouji.ts";

const organ = "临溪县水务局";

it("writes a draft on standard output that reads back as asked for", async () => {
  const cwd = folderWith({});
  const { code, out } = await gouji(cwd, "new", "--organ", organ, "--year", "2019", "--notation", "tsv");
  expect(code).toBe(0);
  expect(out).toMatch(/^临溪县水务局2019年政府信息公开工作年度报告\n/);
  expect(out).toContain("本年新制作数量");
  expect(out).not.toContain("|");
});

it("writes nothing to a terminal that steers it, and a title of one line", async () => {
  const cwd = folderWith({});
  const name = "临溪县\u001b[31m水务局\u202e\n# 甲";
  const { code, out } = await gouji(cwd, "new", "--organ", name, "--year", "2025", "--notation", "tsv");
  expect(code).toBe(0);
  expect(out).toMatch(/^临溪县␛\[31m水务局\ufffd # 甲2025年/);
  const blank = await gouji(cwd, "new", "--organ", "\n ", "--year", "2025");
  expect([blank.code, blank.out]).toEqual([2, ""]);
});

it("starts from last year's report and writes a new file, never over another", async () => {
  const cwd = folderWith({});
  const first = await gouji(cwd, "new", "--organ", organ, "--year", "2024", "-o", "2024.md");
  const next = ["new", "--from", "2024.md", "-o", "2025.md"];
  expect([first, await gouji(cwd, ...next)].map(({ code, out, err }) => [code, out, err])).toEqual([
    [0, "", ""],
    [0, "", ""],
  ]);
  const text = readFileSync(join(cwd, "2025.md"), "utf8");
  expect(text).toMatch(/^# 临溪县水务局2025年/);
  const { code, err } = await gouji(cwd, ...next);
  expect(code).toBe(2);
  expect(err).toContain("2025.md");
  expect(readFileSync(join(cwd, "2025.md"), "utf8")).toBe(text);
});

it("says on stderr that a report of another year gave no figures", async () => {
  const cwd = folderWith({});
  await gouji(cwd, "new", "--organ", organ, "--year", "2022", "-o", "2022.md");
  const { code, out, err } = await gouji(cwd, "new", "--from", "2022.md", "--year", "2025");
  expect(code).toBe(0);
  expect(out).toMatch(/^# 临溪县水务局2025年/);
  expect(err).toContain("--from 是 2022 年的报告");
});

it.each([
  ["no organ", ["--year", "2024"]],
  ["no year", ["--organ", organ]],
  ["a year that is none", ["--organ", organ, "--year", "24"]],
  ["last year's report not there", ["--from", "2023.md"]],
  ["last year's report no report", ["--from", "a.md"]],
])("complains of %s", async (_, args) => {
  const { code, out, err } = await gouji(folderWith({ "a.md": "会议纪要" }), "new", ...args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).not.toBe("");
});
