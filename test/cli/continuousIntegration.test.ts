import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import manifest from "../../package.json" with { type: "json" };
import { cleanReport } from "../rules/clean.ts";
import { builtCommandLine } from "./built.ts";
import { folderWith } from "./folder.ts";

const sound = cleanReport("plain");
const wrong = sound.replace(/(（七）总计\t\t)(\d+)/, (_, label, total) => `${label}${Number(total) + 1}`);
const repository = {
  "各单位/水务局.txt": sound,
  "各单位/教 育局.txt": wrong,
  "各单位/图.png": "",
  "node_modules/a/教育局.txt": wrong,
  "README.md": "# 说明\n",
};

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly run?: string; readonly env?: Record<string, string> }[];
  };
}

describe("action.yml", () => {
  const { inputs, runs } = parse(readFileSync("action.yml", "utf8")) as Action;
  const { run = "", env = {} } = runs.steps.at(-1) ?? {};

  /** The last step, as a runner has bash run it in a repository; `home` is where those before it have put the action. */
  function annotations(home: string, given: Readonly<Record<string, string>>) {
    const valueOf = (name: string): string =>
      name === "github.action_path"
        ? home
        : (given[name.replace("inputs.", "")] ?? inputs[name.replace("inputs.", "")]?.default ?? name);
    const filled = (text: string): string =>
      text.replace(/\$\{\{\s*([\w.]+)\s*\}\}/g, (_, name: string) => valueOf(name));
    const set = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value)]));
    const { status, stdout, stderr } = spawnSync(
      "bash",
      ["--noprofile", "--norc", "-eo", "pipefail", "-c", filled(run)],
      { cwd: folderWith(repository), env: { ...process.env, ...set }, encoding: "utf8" },
    );
    const lines = stdout.trimEnd().split("\n");
    return { status, stderr, errors: lines.filter(line => line.startsWith("::error file=")) };
  }

  it("checks what it is told to, with the options that it is told, and runs nothing of either", async () => {
    const home = folderWith({});
    symlinkSync(dirname(await builtCommandLine()), join(home, "dist"));
    const all = annotations(home, {});
    expect([all.status, all.stderr]).toEqual([1, ""]);
    expect(all.errors).toEqual([expect.stringMatching(/^::error file=各单位\/教 育局\.txt,line=\d+/)]);
    const some = annotations(home, { paths: "README.md\n各单位/水*.txt\n", args: "--fail-on warning" });
    expect([some.status, some.errors]).toEqual([0, []]);
    const hostile = annotations(home, { paths: "$(touch·a) `id` ;exit", args: "--quiet" });
    expect([hostile.status, hostile.errors]).toEqual([2, []]);
    expect(hostile.stderr).toContain("$(touch·a)");
  });
});

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly exclude: string;
}

describe(".pre-commit-hooks.yaml", () => {
  const [hook] = parse(readFileSync(".pre-commit-hooks.yaml", "utf8")) as readonly [Hook];

  it("has the package's own command run with the reports among the files", async () => {
    const [command = "", ...args] = hook.entry.split(" ");
    expect([hook.language, Object.keys(manifest.bin)]).toEqual(["node", [command]]);
    const taken = Object.keys(repository).filter(
      path => new RegExp(hook.files).test(path) && !new RegExp(hook.exclude).test(path),
    );
    expect(taken).toEqual(["各单位/水务局.txt", "各单位/教 育局.txt", "README.md"]);
    const cli = await builtCommandLine();
    const check = (...paths: string[]) =>
      spawnSync(process.execPath, [cli, ...args, ...paths], {
        cwd: folderWith(repository),
        encoding: "utf8",
      });
    expect(check(...taken)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("各单位/教 育局.txt:"),
    });
    expect(check("README.md", "各单位/水务局.txt").status).toBe(0);
  });

  it("is installed by a name that nothing else stands in", () => {
    const folder = folderWith({
      "package.json": JSON.stringify({ name: "a", version: "1.0.0", scripts: { prepare: "echo built" } }),
      ".npmrc": readFileSync(".npmrc"),
    });
    const { stdout } = spawnSync("npm", ["pack", "--offline"], {
      cwd: folder,
      encoding: "utf8",
      shell: true,
    });
    expect(stdout).toBe("a-1.0.0.tgz\n");
  });
});
