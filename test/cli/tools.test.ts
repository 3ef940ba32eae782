import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cleanReport } from "../rules/clean.ts";
import { folderWith } from "./folder.ts";
import { gouji, goujiWith } from "./gouji.ts";

const sound = cleanReport("plain");
const wrong = sound.replace(/(（七）总计\t\t)(\d+)/, (_, label, total) => `${label}${Number(total) + 1}`);
/** With a warning and no error. */
const doubtful = sound.replace("新收政府信息公开申请8件", "新收政府信息公开申请9件");

interface Output {
  readonly files: readonly { readonly path: string; readonly findings: readonly Found[] }[];
}
interface Found {
  readonly id?: string;
  readonly rule: string;
  readonly severity: string;
}
const rulesIn = (out: string): Record<string, string[]> =>
  Object.fromEntries(
    (JSON.parse(out) as Output).files.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)]),
  );

describe("standard input", () => {
  const input = () => Promise.resolve(Buffer.from(wrong));

  it("is a file of the name that is given, and - without one", async () => {
    const cwd = folderWith({ "局/gouji.json": JSON.stringify({ rules: { "figure-wrong": "off" } }) });
    const named = await goujiWith({ input }, cwd, "check", "--format", "json", "-");
    expect(rulesIn(named.out)).toEqual({ "-": ["figure-wrong"] });
    expect(named.code).toBe(1);
    const inFolder = ["check", "--format", "json", "-", "--stdin-filename", "局/a.txt"];
    expect(rulesIn((await goujiWith({ input }, cwd, ...inFolder)).out)).toEqual({ "局/a.txt": [] });
  });
});

describe("options that don't go together", () => {
  it.each([
    [["--fix", "-"], "标准输入不能用 --fix"],
    [["--watch", "-"], "标准输入不能用 --watch"],
    [["--watch", "--format", "json", "."], "--watch 只能与 text"],
    [["--watch", "--fix", "."], "--watch 不能与 --fix"],
    [["--watch", "-o", "a", "."], "--watch 的结果不能写入文件"],
    [["--stdin-filename", "a.txt", "."], "--stdin-filename 要与路径 -"],
    [["--cache-location", "a", "."], "--cache-location 要与 --cache"],
    [["--track", "."], "--track 要与 --fix"],
    [["--max-warnings", "-1", "."], "不小于 0 的整数"],
    [["--jobs", "0", "."], "不小于 1 的整数"],
    [["--jobs", "two", "."], "不小于 1 的整数"],
    [["--baseline", "没有.json", "."], "没有.json: "],
    [["--unheard-of", "."], "unknown option"],
  ])("%j end in a sentence and exit code 2", async (args, sentence) => {
    const { code, out, err } = await gouji(folderWith({ "a.txt": sound }), "check", ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
  });
});

describe("--output", () => {
  it("has what else would be printed, whole or not at all", async () => {
    const cwd = folderWith({ "a.txt": wrong });
    const printed = await gouji(cwd, "check", "--format", "json", "a.txt");
    const { code, out } = await gouji(cwd, "check", "--format", "json", "-o", "b.json", "a.txt");
    expect([code, out]).toEqual([1, ""]);
    expect(readFileSync(join(cwd, "b.json"), "utf8")).toBe(printed.out);
    const nowhere = await gouji(cwd, "check", "-o", "没有/b.txt", "a.txt");
    expect(nowhere.code).toBe(2);
    expect(nowhere.err).toContain("没有/b.txt: ");
    expect(readdirSync(cwd).sort()).toEqual(["a.txt", "b.json"]);
  });
});

describe("--quiet and --max-warnings", () => {
  it("print errors alone; more warnings than that make the exit code 1", async () => {
    const cwd = folderWith({ "a.txt": doubtful, "b.txt": wrong });
    const quiet = await gouji(cwd, "check", "--format", "json", "--quiet", ".");
    expect(rulesIn(quiet.out)).toEqual({ "a.txt": [], "b.txt": ["figure-wrong"] });
    expect((await gouji(cwd, "check", "a.txt")).code).toBe(0);
    expect((await gouji(cwd, "check", "--max-warnings", "1", "a.txt")).code).toBe(0);
    const { code, err } = await gouji(cwd, "check", "--quiet", "--max-warnings", "0", "a.txt");
    expect(code).toBe(1);
    expect(err).toContain("警告有 1 个，多于 --max-warnings 的 0 个");
  });
});

describe("--baseline", () => {
  it("leaves out what an earlier round has, wherever it stands now, and tells what is mended", async () => {
    const cwd = folderWith({ "a.txt": wrong });
    await gouji(cwd, "check", "--format", "json", "-o", "一.json", "a.txt");
    const moved = `\n\n\n${wrong}`.replace("新收政府信息公开申请8件", "新收政府信息公开申请9件");
    writeFileSync(join(cwd, "b.txt"), moved);
    const { code, out } = await gouji(cwd, "check", "--baseline", "一.json", "b.txt");
    expect(code).toBe(0);
    expect(out).not.toContain("figure-wrong");
    expect(out).toContain("prose-table-mismatch");
    expect(out).toMatch(/上次的问题 1 处未改，\d+ 处已改/);
    writeFileSync(join(cwd, "b.txt"), sound);
    expect((await gouji(cwd, "check", "--baseline", "一.json", "b.txt")).out).toMatch(/0 处未改，1 处已改/);
  });

  it("knows findings of one name apart, whatever else isn't shown", async () => {
    const cwd = folderWith({ "a.txt": wrong });
    const whole = JSON.parse((await gouji(cwd, "check", "--format", "json", "a.txt")).out) as Output;
    const quiet = await gouji(cwd, "check", "--format", "json", "--quiet", "a.txt");
    const ids = (output: Output) => output.files.flatMap(({ findings }) => findings.map(({ id }) => id));
    expect(ids(whole)).toEqual(expect.arrayContaining(ids(JSON.parse(quiet.out) as Output)));
    expect(new Set(ids(whole)).size).toBe(ids(whole).length);
    expect(ids(whole).join()).not.toMatch(/line|行 \d/);
  });
});

describe("--cache", () => {
  const check = (cwd: string, ...args: string[]) =>
    gouji(cwd, "check", "--format", "json", "--cache", ...args, ".");
  const entries = (cwd: string) =>
    readdirSync(join(cwd, ".gouji-cache")).filter(name => name.endsWith(".json")).length;

  it("gives the same again, and is never stale", async () => {
    const cwd = folderWith({ "a.txt": wrong, "b.txt": sound });
    const first = await check(cwd);
    expect(await check(cwd)).toEqual(first);
    expect(entries(cwd)).toBe(2);
    writeFileSync(join(cwd, "a.txt"), sound);
    expect(rulesIn((await check(cwd)).out)["a.txt"]).toEqual([]);
    writeFileSync(join(cwd, "a.txt"), wrong);
    expect(await check(cwd)).toEqual(first);
    writeFileSync(join(cwd, "gouji.json"), JSON.stringify({ rules: { "figure-wrong": "hint" } }));
    expect((JSON.parse((await check(cwd)).out) as Output).files[0]?.findings[0]?.severity).toBe("hint");
    expect((await check(cwd, "--lang", "en")).out).toContain("should be");
  });

  it("asks last year's report too", async () => {
    const last = sound.replaceAll("2024年", "2023年");
    const more = last.replace(/(四、结转下年度继续办理\t\t\t)1(.*\t)1/, "$12$22");
    const cwd = folderWith({ "局2024.txt": sound, "局2023.txt": last });
    const said = async () => rulesIn((await check(cwd)).out)["局2024.txt"];
    expect(await said()).not.toContain("carried-in-mismatch");
    writeFileSync(join(cwd, "局2023.txt"), more);
    expect(await said()).toContain("carried-in-mismatch");
    expect(await said()).toContain("section-unchanged");
    writeFileSync(
      join(cwd, "局2023.txt"),
      more.replace(/存在的问题主要是.*/, "存在的问题是人手不足，正在改进。"),
    );
    expect((await check(cwd)).out).not.toContain("第五部分有");
  });

  it("survives entries that are spoiled, and says where it can't be", async () => {
    const cwd = folderWith({ "a.txt": wrong });
    const first = await check(cwd);
    for (const name of readdirSync(join(cwd, ".gouji-cache")))
      if (name.endsWith(".json")) writeFileSync(join(cwd, ".gouji-cache", name), "{");
    expect(await check(cwd)).toEqual(first);
    const { code, err } = await check(cwd, "--cache-location", "a.txt/b");
    expect(code).toBe(2);
    expect(err).toContain("a.txt/b: ");
  });
});

describe("ignore files", () => {
  const files = {
    ".gitignore": "草稿/\n*.bak.txt\n",
    "局/.goujiignore": "\ufeff旧*.txt\n!旧总.txt\n",
    "草稿/a.txt": sound,
    "局/a.txt": sound,
    "局/旧1.txt": sound,
    "局/旧总.txt": sound,
    "局/b.bak.txt": sound,
  };
  const checked = async (...args: string[]) =>
    Object.keys(rulesIn((await gouji(folderWith(files), "check", "--format", "json", ...args)).out));

  it("leave out what they say, in folders that are searched", async () => {
    expect(await checked(".")).toEqual(["局/a.txt", "局/旧总.txt"]);
    expect(await checked("局")).toEqual(["局/a.txt", "局/旧总.txt"]);
  });

  it("but nothing that is named, and nothing with --no-ignore", async () => {
    expect(await checked("局/旧1.txt")).toEqual(["局/旧1.txt"]);
    expect(await checked("草稿")).toEqual(["草稿/a.txt"]);
    expect(await checked("--no-ignore", ".")).toHaveLength(5);
  });
});

describe("--watch", () => {
  it("checks again when a file changes, until it is ended", async () => {
    const cwd = folderWith({ "a.txt": wrong });
    const end = new AbortController();
    let seen = "";
    let runs = 0;
    const { run } = await import("../../server/src/cli/program.ts");
    const code = await run(["check", "--watch", "."], {
      cwd,
      isColoured: false,
      end: end.signal,
      out: text => {
        seen += text;
        if (!text.includes("份年报")) return;
        runs++;
        if (runs === 2) end.abort();
      },
      err: text => {
        if (text.includes("等待文件变化") && runs === 1) writeFileSync(join(cwd, "a.txt"), sound);
      },
    });
    expect(code).toBe(0);
    expect(seen).toMatch(/figure-wrong[^]*1 个错误[^]*0 个错误/);
  });
});

describe("gouji init", () => {
  it("writes settings that are sound, and none over others", async () => {
    const cwd = folderWith({ "a.txt": sound });
    expect(await gouji(cwd, "init")).toEqual({ code: 0, out: "gouji.json\n", err: "" });
    const checked = await gouji(cwd, "check", "gouji.json");
    expect(checked).toMatchObject({ code: 0, err: "" });
    expect(checked.out).not.toContain("gouji.json:");
    const again = await gouji(cwd, "init");
    expect(again.code).toBe(2);
    expect(again.err).toContain("已有此文件");
  });

  it.each(["zh", "en"])("shows every setting that it knows, as one that can be used (%s)", async lang => {
    const cwd = folderWith({ "上年/a.txt": sound, "2024/a.txt": sound });
    await gouji(cwd, "init", "--lang", lang);
    const text = readFileSync(join(cwd, "gouji.json"), "utf8");
    writeFileSync(join(cwd, "gouji.json"), text.replace(/^ {2}\/\/ (?=")/gm, "  "));
    const { out } = await gouji(cwd, "check", "gouji.json");
    expect(out.match(/gouji\.json:\d+:\d+: \w+: (?!没有“)/g) ?? []).toEqual([]);
    expect(out).not.toContain("这一设置项");
  });
});

describe("gouji completions", () => {
  const script = async (shell: string) => (await gouji(".", "completions", shell)).out;

  it("are scripts that shells take", async () => {
    for (const shell of ["bash", "zsh", "fish"]) {
      const found = spawnSync(shell, ["-n"], { input: await script(shell), encoding: "utf8" });
      if (found.error === undefined) expect([shell, found.stderr, found.status]).toEqual([shell, "", 0]);
    }
    for (const shell of ["bash", "zsh", "fish", "powershell"])
      for (const word of ["collect", "--max-warnings", "sarif"].slice(0, shell === "powershell" ? 2 : 3))
        expect(await script(shell)).toContain(shell === "fish" ? word.replace(/^--/, "-l ") : word);
    expect((await gouji(".", "completions", "tcsh")).code).toBe(2);
  });

  it("complete commands, options and their values in bash", async () => {
    const complete = async (...words: string[]): Promise<string[]> => {
      const typed = words.map(word => `'${word}'`).join(" ");
      const input = `${await script("bash")}\nCOMP_WORDS=(${typed}); COMP_CWORD=${words.length - 1}; _gouji; echo "\${COMPREPLY[@]}"`;
      return spawnSync("bash", { input, encoding: "utf8", cwd: folderWith({}) })
        .stdout.trim()
        .split(" ");
    };
    expect(await complete("gouji", "co")).toEqual(["collect", "convert", "completions"]);
    expect(await complete("gouji", "check", "--max")).toEqual(["--max-warnings"]);
    expect(await complete("gouji", "check", "--format", "s")).toEqual(["sarif"]);
    expect(await complete("gouji", "completions", "z")).toEqual(["zsh"]);
  });
});

describe("gouji figures", () => {
  const last = sound.replaceAll("2024年", "2023年");

  it("prints every figure with its place in the form", async () => {
    const cwd = folderWith({ "a.txt": sound, "b.txt": last, "c.txt": "说明" });
    const { code, out } = await gouji(cwd, "figures", ".");
    expect(code).toBe(0);
    const { figures } = JSON.parse(out) as { figures: { path: string; id: string; value: number }[] };
    expect(new Set(figures.map(({ path }) => path))).toEqual(new Set(["a.txt", "b.txt"]));
    expect(figures.find(({ id }) => id === "requests/requests/received|total")).toEqual({
      path: "a.txt",
      organ: "临溪县水务局",
      year: 2024,
      form: "2021",
      id: "requests/requests/received|total",
      name: "表三“一、本年新收政府信息公开申请数量·总计”",
      value: 8,
    });
    expect(figures.find(({ id }) => id === "disclosure/fees/fees|amount")?.value).toBe(3.25);
  });

  it("as CSV has a line for each", async () => {
    const cwd = folderWith({ "a.txt": sound });
    const { figures } = JSON.parse((await gouji(cwd, "figures", "a.txt")).out) as { figures: unknown[] };
    const { out } = await gouji(cwd, "figures", "--format", "csv", "a.txt");
    const [head, ...lines] = out.trimEnd().split("\r\n");
    expect(head).toBe("path,organ,year,form,id,name,value");
    expect(lines).toHaveLength(figures.length);
    expect(existsSync(join(cwd, "a.csv"))).toBe(false);
  });
});
