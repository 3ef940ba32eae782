import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { scripts, version } from "../../package.json";
import { released } from "../../server/packaging/version.ts";
import { folderWith } from "../cli/folder.ts";

interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: { readonly node?: readonly number[] } };
  readonly steps: readonly { readonly run?: string; readonly env?: Readonly<Record<string, string>> }[];
}

describe("the release", () => {
  const text = readFileSync(".github/workflows/release.yml", "utf8");
  const { jobs } = parse(text) as Workflow;
  const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

  it("runs only scripts that there are", () => {
    const named = commands.flatMap(command =>
      [...command.matchAll(/npm (?:run (?:--silent )?)?([a-z:]+)/g)].map(([, script = ""]) => script),
    );
    const own = new Set(["ci", "pkg", "publish"]);
    expect(named.filter(script => !own.has(script) && !(script in scripts))).toEqual([]);
    expect(named).toEqual(expect.arrayContaining(["test", "package", "package:npm", "sbom", "binary"]));
  });

  it("publishes what was tested on every line of Node, to npm with provenance", () => {
    expect(jobs.test?.strategy?.matrix.node).toEqual([20, 22, 24]);
    for (const [name, { needs = [] }] of Object.entries(jobs))
      for (const need of [needs].flat()) expect(Object.keys(jobs), name).toContain(need);
    expect(jobs.publish?.needs).toEqual(["packages", "binary"]);
    expect([jobs.packages?.needs, jobs.binary?.needs]).toEqual(["test", "test"]);
    expect(jobs.publish?.permissions).toMatchObject({ "id-token": "write" });
    expect(commands.find(command => command.startsWith("npm publish"))).toContain("--provenance");
  });

  it("needs the secrets that CONTRIBUTING.md names, and no others", () => {
    const needed = new Set([...text.matchAll(/secrets\.(\w+)/g)].map(([, secret]) => secret));
    const told = readFileSync("CONTRIBUTING.md", "utf8").matchAll(/`(\w+_(?:PAT|TOKEN))`/g);
    expect([...needed].sort()).toEqual([...new Set([...told].map(([, secret]) => secret))].sort());
  });
});

describe("a new version", () => {
  it("takes what is unreleased in the changelog", () => {
    const changelog = "# Changelog\n\n## Unreleased\n\n- new\n\n## 0.1.0 (2025-01-02)\n\n- old\n";
    expect(released(changelog, "0.2.0", "2026-03-04")).toBe(
      "# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-03-04)\n\n- new\n\n## 0.1.0 (2025-01-02)\n\n- old\n",
    );
  });

  it("is refused where nothing is", () => {
    expect(() => released("## Unreleased\n\n## 0.1.0 (2025-01-02)\n\n- old\n", "0.2.0", "")).toThrow(
      "nothing",
    );
    expect(() => released("# Changelog\n", "0.2.0", "")).toThrow("nothing");
  });

  it("is one command: version, changelog, commit and tag", () => {
    const cwd = folderWith({ ".gitignore": "node_modules\n" });
    for (const name of ["package.json", "package-lock.json", "CHANGELOG.md", "server/packaging"])
      cpSync(name, join(cwd, name), { recursive: true });
    symlinkSync(join(process.cwd(), "node_modules"), join(cwd, "node_modules"));
    const shell = process.platform === "win32";
    const run = (command: string, ...args: string[]) =>
      execFileSync(command, args, { cwd, shell, encoding: "utf8" });
    const git = (...args: string[]) =>
      run("git", "-c", "user.name=a", "-c", "user.email=a@b.invalid", ...args);
    git("init", "--quiet");
    git("config", "user.name", "a");
    git("config", "user.email", "a@b.invalid");
    git("add", ".");
    git("commit", "--quiet", "-m", "before");
    const [next] = run("npm", "version", "minor").trim().split("\n").slice(-1);
    expect(next).not.toBe(`v${version}`);
    expect(git("tag").trim()).toBe(next);
    expect(git("status", "--porcelain")).toBe("");
    expect(git("show", "HEAD:CHANGELOG.md")).toContain(`## Unreleased\n\n## ${next?.slice(1)} (20`);
  });
});
