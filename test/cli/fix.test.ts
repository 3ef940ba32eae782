import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { encode } from "../../server/src/cli/encoding.ts";
import { decode, type Encoding } from "../../server/src/encoding/decode.ts";
import { generateReport } from "../generate/report.ts";
import { wordPage } from "../generate/styles/html.ts";
import { write } from "../generate/write.ts";
import { folderWith } from "./folder.ts";
import { gouji } from "./gouji.ts";

const sample = readFileSync("samples/砚溪市文化和旅游局2025年政府信息公开工作年度报告.txt", "utf-8");
const EMPTY = "3.危及“三安全一稳定”\t0\t0\t\t0";
const FILLED = "3.危及“三安全一稳定”\t0\t0\t0\t0";

describe("gouji check --fix", () => {
  const encodings: readonly Encoding[] = [
    { charset: "utf-8", hasBom: false },
    { charset: "utf-8", hasBom: true },
    { charset: "utf-16le", hasBom: true },
    { charset: "utf-16be", hasBom: false },
    { charset: "gb18030", hasBom: false },
  ];

  it.each(encodings)(
    "mends a file in $charset (mark: $hasBom) and keeps it so, line ends too",
    async encoding => {
      const text = sample.replaceAll("\n", "\r\n");
      const cwd = folderWith({ "a.txt": encode(text, encoding) as Buffer });
      const { out } = await gouji(cwd, "check", "--fix", "--lang", "en", "a.txt");
      const mended = decode(readFileSync(join(cwd, "a.txt")));
      if ("failure" in mended) throw new Error(mended.failure);
      expect(mended.encoding).toEqual(encoding);
      expect(mended.text).toContain(FILLED);
      expect(mended.text).not.toMatch(/[^\r]\n/);
      expect(out).toMatch(/^a\.txt: mended in \d+ places?$/m);
      expect(out).not.toContain("cell-empty");
    },
  );

  it("mends a whole page, navigation and scripts around it as they were, in the charset that it names", async () => {
    const draft = {
      ...generateReport(5),
      blanks: new Set(["requests/outcomes.granted|organizations.others"]),
    };
    const page = write(draft, wordPage).text.replace("<head>", '<head><meta charset="gb2312">');
    const gb18030 = { charset: "gb18030", hasBom: false } as const;
    const cwd = folderWith({ "a.html": encode(page, gb18030) as Buffer });
    const { out } = await gouji(cwd, "check", "--fix", "a.html");
    expect(out).toContain("a.html: 已修复 1 处");
    const mended = decode(readFileSync(join(cwd, "a.html")));
    expect(mended).toMatchObject({ encoding: gb18030 });
    const [before, after] = [page, "text" in mended ? mended.text : ""];
    expect(after.length).toBe(before.length + 1);
    expect(after.replace(/\s|&nbsp;|0/g, "")).toBe(before.replace(/\s|&nbsp;|0/g, ""));
  });

  it("leaves to the writer what could be mended otherwise", async () => {
    const cwd = folderWith({ "a.txt": sample });
    const { code, out } = await gouji(cwd, "check", "--fix", "a.txt");
    expect(code).toBe(1);
    expect(out).toContain("[figure-wrong]");
    expect(readFileSync(join(cwd, "a.txt"), "utf-8")).toContain("（一）予以公开\t\t5\t2\t0\t0\t0\t0\t8\n");
  });

  it("changes nothing the second time", async () => {
    const cwd = folderWith({ "a.txt": sample });
    await gouji(cwd, "check", "--fix", "a.txt");
    const once = readFileSync(join(cwd, "a.txt"), "utf-8");
    const { out } = await gouji(cwd, "check", "--fix", "a.txt");
    expect(readFileSync(join(cwd, "a.txt"), "utf-8")).toBe(once);
    expect(out).not.toContain("已修复");
  });

  it("refuses with a reason where bytes would change that nobody asked to change", async () => {
    const bytes = encode(sample, { charset: "gb18030", hasBom: false }) as Buffer;
    const doubled = Buffer.concat([bytes, Buffer.of(0xa3, 0xa0)]);
    const cwd = folderWith({ "a.txt": doubled });
    const { code, out, err } = await gouji(cwd, "check", "--fix", "--lang", "en", "a.txt");
    expect(code).toBe(2);
    expect(err).toBe(
      "gouji: a.txt: can't be written back in GB18030 without changing other bytes; left as it was\n",
    );
    expect(out).toContain("[cell-empty]");
    expect(readFileSync(join(cwd, "a.txt"))).toEqual(doubled);
  });

  it("doesn't touch what has nothing to mend, or is no report", async () => {
    const cwd = folderWith({ "a.txt": "番茄炒蛋\n", "b.txt": sample.replace(EMPTY, FILLED) });
    const before = readFileSync(join(cwd, "a.txt"));
    await gouji(cwd, "check", "--fix", ".");
    expect(readFileSync(join(cwd, "a.txt"))).toEqual(before);
  });
});

describe("settings in gouji.json", () => {
  it("set severities and allow findings by file and words", async () => {
    const cwd = folderWith({ "a.txt": sample, "b.txt": sample });
    const rulesOf = async (path: string) => {
      const { out } = await gouji(cwd, "check", "--format", "json", path);
      return (JSON.parse(out).files[0].findings as { rule: string; severity: string }[]).map(
        ({ rule, severity }) => `${rule}:${severity}`,
      );
    };
    const before = await rulesOf("a.txt");
    expect(before).toContain("cell-empty:warning");
    writeFileSync(
      join(cwd, "gouji.json"),
      JSON.stringify({ rules: { "cell-empty": "hint" }, allow: [{ rule: "section-missing", in: "a.txt" }] }),
    );
    expect(await rulesOf("a.txt")).toEqual(
      before
        .filter(each => each !== "section-missing:error")
        .map(each => each.replace("cell-empty:warning", "cell-empty:hint")),
    );
    expect(await rulesOf("b.txt")).toContain("section-missing:error");
  });

  it("shows with --dry-run what would change, and changes nothing", async () => {
    const text = sample.replaceAll("\n", "\r\n");
    const cwd = folderWith({ "a.txt": text });
    const { out, code } = await gouji(cwd, "check", "--fix", "--dry-run", "--lang", "en", "a.txt");
    expect(readFileSync(join(cwd, "a.txt"), "utf-8")).toBe(text);
    expect(out).toMatch(/^--- a\.txt\n\+\+\+ a\.txt\n@@ /m);
    expect(out).toMatch(new RegExp(`^-.*${EMPTY}`, "m"));
    expect(out).toMatch(new RegExp(`^\\+.*${FILLED}`, "m"));
    expect(out).not.toMatch(/[\r␍]/);
    expect(out).toContain("[cell-empty]");
    expect(code).toBe(1);
    expect((await gouji(cwd, "check", "--dry-run", "a.txt")).out).toContain("+++ a.txt");
    const { err, ...json } = await gouji(cwd, "check", "--dry-run", "--format", "json", "a.txt");
    expect([json.code, err]).toEqual([2, expect.stringContaining("--dry-run")]);
  });
});
