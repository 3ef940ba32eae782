import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { encode } from "../../server/src/cli/encoding.ts";
import { folderWith } from "./folder.ts";
import { gouji } from "./gouji.ts";

describe("wrong use", () => {
  it.each([
    ["no command", []],
    ["an unknown command", ["chek", "a.txt"]],
    ["no path", ["check"]],
    ["an unknown option", ["check", "--fial-on", "error", "a.txt"]],
    ["an unknown format", ["check", "--format", "xml", "a.txt"]],
    ["an unknown form", ["check", "--form", "1999", "a.txt"]],
    ["lsp without --stdio", ["lsp"]],
  ])("%s exits with 2 and says so on stderr", async (_name, args) => {
    const { code, out, err } = await gouji(folderWith({ "a.txt": "" }), ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).not.toBe("");
  });

  it("says which path names nothing and checks the others", async () => {
    const cwd = folderWith({ "a.txt": "番茄炒蛋" });
    const { code, out, err } = await gouji(cwd, "check", "--format", "json", "b.txt", "a.txt", "*.md");
    expect(code).toBe(2);
    expect(err).toMatch(/^gouji: b\.txt: .*\ngouji: \*\.md: .*\n$/);
    expect(JSON.parse(out).files.map((file: { path: string }) => file.path)).toEqual(["a.txt"]);
  });

  it("says why a file can't be read and checks the others", async () => {
    const cwd = folderWith({ "a.txt": "番茄炒蛋", "b.txt": Buffer.from("89504e470d0a1a0a0000", "hex") });
    const { code, out, err } = await gouji(cwd, "check", "--lang", "en", ".");
    expect(code).toBe(2);
    expect(err).toBe("gouji: b.txt: not a text file (neither UTF-8 nor UTF-16 nor GB18030)\n");
    expect(out).toContain("1 file unreadable");
  });
});

it("holds a draft to be whole: what lacks at its end is missing, not still to be written", async () => {
  const begun =
    "临溪县水务局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n2024年，我局主动公开信息86条。\n";
  const { code, out } = await gouji(folderWith({ "a.txt": begun }), "check", "--format", "json", "a.txt");
  const [file] = JSON.parse(out).files as { findings: { rule: string; severity: string }[] }[];
  expect(code).toBe(1);
  expect(file?.findings.filter(({ rule }) => rule === "section-missing")).toMatchObject([
    { severity: "error" },
  ]);
});

describe("asking for help", () => {
  it.each([["--help"], ["--version"], ["check --help"]])("%s exits with 0", async args => {
    const { code, out, err } = await gouji(".", ...args.split(" "));
    expect([code, err]).toEqual([0, ""]);
    expect(out).not.toBe("");
  });
});

describe("what is no report", () => {
  it("is said of a named file and counted in a folder", async () => {
    const cwd = folderWith({ "drafts/a.txt": "番茄炒蛋", "drafts/empty.md": "" });
    const named = await gouji(cwd, "check", "--lang", "en", "drafts/a.txt");
    expect([named.code, named.err]).toEqual([0, ""]);
    expect(named.out).toMatch(/^drafts\/a\.txt: no annual report/);
    const found = await gouji(cwd, "check", "--lang", "en", "drafts");
    expect(found.out).not.toContain("a.txt");
    expect(found.out).toContain("2 files no report");
  });
});

describe("encodings", () => {
  it("are stated where they aren't UTF-8", async () => {
    const bytes = encode("番茄炒蛋\n", { charset: "gb18030", hasBom: false }) ?? "";
    const cwd = folderWith({ "a.txt": bytes, "b.txt": "\ufeff番茄炒蛋" });
    const { out } = await gouji(cwd, "check", ".");
    expect(out).toContain("a.txt: 按 GB18030 编码读取");
    expect(out).not.toContain("b.txt");
  });
});

describe("gouji.json beside the drafts", () => {
  it("is checked itself, once, at the place of its mistake", async () => {
    const cwd = folderWith({
      "drafts/gouji.json": '{\n  "from": "2021"\n}\n',
      "drafts/a.txt": "番茄炒蛋",
      "drafts/deep/b.txt": "番茄炒蛋",
    });
    const { code, out } = await gouji(cwd, "check", "--lang", "en", "drafts");
    expect(code).toBe(1);
    expect(out.match(/settings-invalid/g)).toHaveLength(1);
    expect(out).toMatch(
      /^drafts\/gouji\.json:2:3: error: .*from.*\n {4}2 \| {3}"from": "2021"\n {6}\| {3}\^{6}\n/,
    );
  });

  it("is checked as settings where it is named itself", async () => {
    const cwd = folderWith({
      "gouji.json": '{ "rules": { "section-mising": "off" } }',
      "right/gouji.json": '{ "rules": { "section-missing": "off" } }',
    });
    const { code, out } = await gouji(cwd, "check", "gouji.json", "right/gouji.json");
    expect(code).toBe(1);
    expect(out).toMatch(/^gouji\.json:1:14: error: 没有名为“section-mising”的规则/);
    expect(out).toContain("2 个设置文件");
    expect(out).not.toContain("不是政府信息公开");
    expect((await gouji(cwd, "check", "right/gouji.json")).code).toBe(0);
  });

  it("is told of an exception for a draft that is gone", async () => {
    const cwd = folderWith({
      "gouji.json":
        '{ "allow": [{ "rule": "title-missing", "in": "old.md" }, { "rule": "title-missing", "in": "a.txt" }] }',
      "a.txt": "番茄炒蛋",
    });
    const { code, out } = await gouji(cwd, "check", ".");
    expect(code).toBe(0);
    expect(out.match(/warning: 没有“.*”这个文件/g)).toEqual(["warning: 没有“old.md”这个文件"]);
  });

  it("that can't be read is said on stderr", async () => {
    const cwd = folderWith({ "gouji.json": Buffer.of(0xff, 0x00, 0x81), "a.txt": "番茄炒蛋" });
    const { code, err } = await gouji(cwd, "check", "a.txt");
    expect(code).toBe(2);
    expect(err).toMatch(/^gouji: gouji\.json: /);
  });
});

describe("the sample drafts", () => {
  interface File {
    readonly organ: string;
    readonly year: number;
    readonly identities: { readonly unread: number };
    readonly findings: readonly { readonly rule: string; readonly range: { start: { line: number } } }[];
  }
  const checkSample = async (path: string) => {
    const { code, out } = await gouji("samples", "check", "--format", "json", path);
    return { code, file: JSON.parse(out).files[0] as File };
  };

  it("are clean where they should be", async () => {
    const { code, file } = await checkSample("青禾县水利局2025年政府信息公开工作年度报告.md");
    expect([code, file.organ, file.year, file.identities.unread]).toEqual([0, "青禾县水利局", 2025, 0]);
    expect(file.findings).toEqual([]);
  });

  it("have the slips that were put in, each found once, at its line", async () => {
    const { code, file } = await checkSample("砚溪市文化和旅游局2025年政府信息公开工作年度报告.txt");
    expect([code, file.organ]).toEqual([1, "砚溪市文化和旅游局"]);
    expect(file.findings.map(({ rule, range }) => `${range.start.line + 1} ${rule}`)).toEqual([
      "13 prose-table-mismatch",
      "51 figure-wrong",
      "54 label-misprinted",
      "55 cell-empty",
      "72 figure-wrong",
      "80 group-total-wrong",
      "80 section-missing",
    ]);
  });
});

describe("--fail-on", () => {
  it.each([
    ["error", 0],
    ["warning", 1],
    ["never", 0],
  ])("%s on warnings alone exits with %i", async (failOn, code) => {
    const clean = readFileSync("samples/青禾县水利局2025年政府信息公开工作年度报告.md", "utf-8");
    const cwd = folderWith({ "a.md": clean.replace("| 2.重复申请 | 0 |", "| 2.重复申请 |  |") });
    const result = await gouji(cwd, "check", "--fail-on", failOn, "a.md");
    expect(result.out).toContain("warning:");
    expect(result.code).toBe(code);
  });
});

describe("bad input", () => {
  const sample = readFileSync("samples/砚溪市文化和旅游局2025年政府信息公开工作年度报告.txt", "utf-8");
  const checkText = async (content: string | Uint8Array) => {
    const { code, out, err } = await gouji(
      folderWith({ "a.txt": content }),
      "check",
      "--format",
      "json",
      "a.txt",
    );
    return { code, err, file: out && JSON.parse(out).files[0] };
  };
  /** What the findings and their related places cut out of the text. */
  const cuts = (text: string, file: { findings: { range: Range; related: { range: Range }[] }[] }) => {
    const lines = text.split(/\r\n|\r|\n/);
    return file.findings
      .flatMap(({ range, related }) => [range, ...related.map(each => each.range)])
      .map(({ start, end }) =>
        start.line === end.line
          ? (lines[start.line] as string).slice(start.character, end.character)
          : `${start.line}-${end.line}`,
      );
  };
  interface Range {
    readonly start: { line: number; character: number };
    readonly end: { line: number; character: number };
  }

  it("survives an empty file", async () => {
    expect(await checkText("")).toMatchObject({ code: 0, file: { isReport: false, findings: [] } });
  });

  it("refuses a binary file", async () => {
    expect((await checkText(Buffer.from("89504e470d0a1a0a0000000d", "hex"))).code).toBe(2);
  });

  it("survives 5 MB of random text", async () => {
    const marks = Array.from("总计0123456789\t|一二三（）、。件<td>&#x\n\n 𠀀😀");
    let state = 1;
    const random = (below: number) => (state = (state * 48271) % 0x7fffffff) % below;
    const pick = () =>
      random(8) ? String.fromCodePoint(0x4e00 + random(20_000)) : (marks[random(marks.length)] as string);
    const text = Array.from({ length: 1_900_000 }, pick).join("");
    expect(Buffer.byteLength(text)).toBeGreaterThan(5_000_000);
    expect((await checkText(text)).code).not.toBe(2);
  });

  it("says what can't be read of a report cut off in the middle of a table", async () => {
    const cut = sample.slice(0, sample.indexOf("（四）无法提供"));
    const { file } = await checkText(cut);
    expect(file.isReport).toBe(true);
    expect(file.identities.unread + file.findings.length).toBeGreaterThan(0);
  });

  it("finds the same with other line ends, a byte order mark and another encoding", async () => {
    const plain = await checkText(sample);
    const crlf = sample.replaceAll("\n", "\r\n");
    expect(await checkText(crlf)).toMatchObject({ file: { identities: plain.file.identities } });
    expect(cuts(crlf, (await checkText(crlf)).file)).toEqual(cuts(sample, plain.file));
    for (const encoding of [
      { charset: "utf-8", hasBom: true },
      { charset: "utf-16le", hasBom: true },
      { charset: "utf-16be", hasBom: false },
      { charset: "gb18030", hasBom: false },
    ] as const)
      expect(await checkText(encode(sample, encoding) as Buffer)).toEqual(plain);
  });

  it("counts UTF-16 units where an emoji or a rare character stands before a figure", async () => {
    const odd = sample.replace("（一）予以公开\t\t", "（一）予以公开\t😀𠀀\t");
    const plain = await checkText(sample);
    expect(cuts(odd, (await checkText(odd)).file)).toEqual(cuts(sample, plain.file));
  });
});
