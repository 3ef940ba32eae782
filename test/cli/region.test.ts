import { describe, expect, it } from "vitest";
import { cleanReport } from "../rules/clean.ts";
import { folderWith } from "./folder.ts";
import { gouji } from "./gouji.ts";

const sound = cleanReport("plain");
const named = (organ: string): string => sound.replaceAll("临溪县水务局", organ);
/** The clean report twice over: each figure of the tables doubled, and no word of it in the prose. */
const doubled = named("临溪县")
  .replace(/(?<=一、总体情况\n)[^]*?(?=\n二、)/, "\n按照要求公开政府信息。\n")
  .replace(/(?<=\t|^)\d+(?:\.\d+)?(?=\t|$)/gm, figure => String(Number(figure) * 2));

const settings = (more: object = {}) =>
  JSON.stringify({ collection: { region: "临溪县2024.txt", units: "各单位/*.txt", ...more } });

const county = (region: string, more: object = {}): Record<string, string> => ({
  "gouji.json": settings(more),
  "临溪县2024.txt": region,
  "各单位/教育局.txt": named("临溪县教育局"),
  "各单位/水务局.txt": sound,
});

interface Found {
  readonly rule: string;
  readonly message: string;
  readonly related: readonly { readonly path?: string; readonly range: { readonly start: object } }[];
}

/** What is said of the region's report, by the rules on its units and on single figures. */
async function said(files: Record<string, string>, ...args: string[]) {
  const cwd = folderWith(files);
  const paths = args.length ? args : ["临溪县2024.txt"];
  const { out, err, code } = await gouji(cwd, "check", "--format", "json", ...paths);
  const list = (JSON.parse(out) as { files: { path: string; findings: Found[] }[] }).files;
  const findings = list.find(({ path }) => path === "临溪县2024.txt")?.findings ?? [];
  return { findings: findings.filter(({ rule }) => /^(?:unit|figure)/.test(rule)), err, code };
}

describe("a region's report is held to the sums of its units", () => {
  it("and is silent where they agree, whether or not the units are checked as well", async () => {
    expect(await said(county(doubled))).toEqual({ findings: [], err: "", code: 0 });
    expect((await said(county(doubled), ".")).findings).toEqual([]);
  });

  it("and says where they don't, with the units' files beside", async () => {
    const { findings } = await said(county(doubled.replace("行政处罚\t30", "行政处罚\t31")));
    expect(findings.map(({ message }) => message)).toEqual([
      "表二“行政处罚·本年处理决定数量”填 31，各单位相加是 30",
    ]);
    expect(findings[0]?.related).toMatchObject([
      { path: "各单位/教育局.txt", range: { start: { character: 5 } } },
      { path: "各单位/水务局.txt", range: { start: { character: 5 } } },
    ]);
  });

  it("with a unit's own fault put right, and led to", async () => {
    const slip = (text: string) =>
      text.replace(/(（一）予以公开\t\t)(\d+)/, (_, label, n) => `${label}${Number(n) + 5}`);
    const files = { ...county(slip(doubled)), "各单位/水务局.txt": slip(sound) };
    const { findings } = await said(files);
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ["figure-wrong", "表三“（一）予以公开·自然人”填 11，应为 6（本行、本列和各单位相加都对得上）"],
    ]);
    expect(findings[0]?.related).toContainEqual(expect.objectContaining({ path: "各单位/水务局.txt" }));
  });

  it("by the roster, in which a name has its file or is looked for", async () => {
    const files = county(doubled, { roster: "名单.csv" });
    const roster = "单位名称,文件\n临溪县水务局,\n教育局,各单位/教育局.txt\n临溪县林业局,\n";
    const { findings } = await said({ ...files, "名单.csv": roster });
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ["unit-missing", "名单上有 1 个单位没有找到报告：临溪县林业局"],
    ]);
  });

  it("without its own reports, though the pattern holds for them", async () => {
    const last = doubled.replaceAll("2024年", "2023年");
    const files = { ...county(doubled), "临溪县2023.txt": last, "gouji.json": settings({ units: "*.txt" }) };
    expect((await said(files)).findings).toEqual([]);
  });

  it("and says which files of units can't be added up", async () => {
    const old = sound.replaceAll("2024年", "2023年");
    const other = {
      "各单位/林业局.txt": old.replaceAll("临溪县水务局", "临溪县林业局"),
      "各单位/说明.txt": "无",
    };
    const { findings } = await said({ ...county(doubled), ...other });
    expect(findings.map(({ message }) => message)).toEqual([
      "临溪县林业局的报告是 2023 年的，应为 2024 年，没有计入各单位之和",
      "说明.txt的文件不是政府信息公开年报，没有计入各单位之和",
    ]);
  });

  it("settings that lead nowhere are told", async () => {
    const { out } = await gouji(
      folderWith({ "gouji.json": JSON.stringify({ collection: { region: "无.txt", unit: 1 } }) }),
      "check",
      "gouji.json",
    );
    expect(out).toContain("没有“无.txt”");
    expect(out).toContain("没有“unit”这一设置项");
    expect(out).toContain("这里缺少“units”");
  });
});
