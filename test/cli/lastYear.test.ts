import { describe, expect, it } from "vitest";
import { cleanReport } from "../rules/clean.ts";
import { folderWith } from "./folder.ts";
import { gouji } from "./gouji.ts";

const thisYear = cleanReport("plain");
/** The clean report on 2023, with so many requests carried out. */
const lastYear = (carried: number): string =>
  thisYear
    .replaceAll("2024年", "2023年")
    .replace(/(四、结转下年度继续办理\t\t\t)1(.*\t)1/, `$1${carried}$2${carried}`);

/** What is said of last year's figures, file by file. */
async function said(files: Record<string, string>, ...args: string[]) {
  const { out, err, code } = await gouji(folderWith(files), "check", "--format", "json", ...args);
  const found = (JSON.parse(out) as { files: { path: string; findings: { rule: string }[] }[] }).files;
  const rules = found.map(({ path, findings }) => [
    path,
    findings.map(({ rule }) => rule).filter(rule => rule.startsWith("carried")),
  ]);
  return { found: Object.fromEntries(rules) as Record<string, string[]>, err, code };
}

const CARRIED = ["carried-in-mismatch"];

describe("last year's report is found by organ and year", () => {
  it("beside the draft, where the year is in its name", async () => {
    const { found } = await said({ "水务局2023.txt": lastYear(2), "水务局2024.txt": thisYear }, ".");
    expect(found).toEqual({ "水务局2023.txt": [], "水务局2024.txt": CARRIED });
    const same = await said({ "水务局2023.txt": lastYear(1), "水务局2024.txt": thisYear }, ".");
    expect(same.found["水务局2024.txt"]).toEqual([]);
  });

  it("in a folder or file that is named, whatever it is called there", async () => {
    const files = {
      "上年/甲.txt": lastYear(1).replaceAll("临溪县水务局", "临溪县教育局"),
      "上年/乙.txt": lastYear(2),
      "今年/a.txt": thisYear,
    };
    for (const previous of ["上年", "上年/乙.txt"])
      expect((await said(files, "--previous", previous, "今年")).found).toEqual({ "今年/a.txt": CARRIED });
    expect((await said(files, "--previous", "上年/甲.txt", "今年")).found).toEqual({ "今年/a.txt": [] });
  });

  it("where gouji.json says, from its own folder", async () => {
    const files = {
      "上年/乙.txt": lastYear(2),
      "今年/gouji.json": JSON.stringify({ previous: "../上年" }),
      "今年/局/a.txt": thisYear,
    };
    expect((await said(files, "今年")).found).toEqual({ "今年/局/a.txt": CARRIED });
  });

  it("and a place that isn't there is told", async () => {
    const device = await said({ "a.txt": thisYear }, "--previous", "/dev/zero", "a.txt");
    expect(device.code).toBe(2);
    expect(device.err).toMatch(/^gouji: \/dev\/zero: .+\n$/);
    const { code, err } = await said({ "a.txt": thisYear }, "--previous", "去年", "a.txt");
    expect(code).toBe(2);
    expect(err).toContain("去年");
    const settings = JSON.stringify({ previous: "去年" });
    const { out } = await gouji(folderWith({ "gouji.json": settings, "a.txt": thisYear }), "check", ".");
    expect(out).toMatch(/gouji\.json:1:\d+: warning: 没有“去年”/);
  });
});

describe("last year's report", () => {
  const previous = (organ: string) => lastYear(2).replaceAll("临溪县水务局", organ);

  it("of an organ that was renamed is found by its old name", async () => {
    const files = { "局2023.txt": previous("临溪县水利局"), "局2024.txt": thisYear };
    expect((await said(files, ".")).found["局2024.txt"]).toEqual([]);
    const renamed = JSON.stringify({ renamed: [{ from: "临溪县水利局", to: "临溪县水务局" }] });
    expect((await said({ ...files, "gouji.json": renamed }, ".")).found["局2024.txt"]).toEqual(CARRIED);
  });

  it("is led to by what is found beside it", async () => {
    const cwd = folderWith({ "局2023.txt": lastYear(2), "局2024.txt": thisYear });
    const { out } = await gouji(cwd, "check", "--format", "json", "局2024.txt");
    const [{ findings }] = (
      JSON.parse(out) as { files: [{ findings: { rule: string; related: object[] }[] }] }
    ).files;
    const line = lastYear(2)
      .split("\n")
      .findIndex(each => each.startsWith("四、结转"));
    expect(findings.find(({ rule }) => rule === "carried-in-mismatch")?.related[0]).toMatchObject({
      path: "局2023.txt",
      range: { start: { line, character: 14 } },
    });
    expect((await gouji(cwd, "check", "局2024.txt")).out).toContain(`局2023.txt:${line + 1}:15: 2023 年报告`);
  });
});
