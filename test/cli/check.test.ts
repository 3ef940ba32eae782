import { describe, expect, it } from "vitest";
import { run } from "../../server/src/cli/program.ts";
import { encode } from "../../server/src/cli/encoding.ts";
import { folderWith } from "./folder.ts";

async function gouji(cwd: string, ...args: string[]) {
  let out = "";
  let err = "";
  const code = await run(args, {
    cwd,
    isColoured: false,
    out: text => {
      out += text;
    },
    err: text => {
      err += text;
    },
  });
  return { code, out, err };
}

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
