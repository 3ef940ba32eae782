import { spawn } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { builtCommandLine } from "../cli/built.ts";
import { folderWith } from "../cli/folder.ts";
import { gouji } from "../cli/gouji.ts";
import { root } from "../root.ts";
import { onPath } from "../vscode/host/onPath.ts";

export interface Found {
  /** From 1. */
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/** Opens a file and tells its findings, mends one of them by a fix of this title, or saves. */
export type Step = readonly ["findings", string] | readonly ["fix", string, string] | readonly ["save"];

/** An editor by the variable that names it, else on the search path; undefined where there is none, and on Windows. */
export const editor = (variable: string, command: string): string | undefined =>
  process.platform === "win32" ? undefined : (process.env[variable] ?? onPath(command));

/** Why an editor's tests are left out. */
export function without(variable: string, command: string): string {
  if (editor(variable, command)) return "";
  const why =
    process.platform === "win32"
      ? "not tried on Windows"
      : `no ${command} on the search path; ${variable} may name one`;
  return ` (skipped: ${why})`;
}

const sample = (name: string): string => readFileSync(path.join(root, "samples", name), "utf8");

export const textDraft = "年报 草稿/砚溪市文化和旅游局2025年政府信息公开工作年度报告.txt";
export const markdownDraft = "年报 草稿/青禾县水利局2025年政府信息公开工作年度报告.md";
export const folderSettings = "年报 草稿/gouji.json";

/** A clerk's folder: two drafts with faults, settings with a mistake in them, and `gouji` on the search path of what runs here. */
export class Desk {
  readonly folder: string;

  constructor() {
    this.folder = folderWith({
      [textDraft]: sample("砚溪市文化和旅游局2025年政府信息公开工作年度报告.txt"),
      [markdownDraft]: sample("青禾县水利局2025年政府信息公开工作年度报告.md").replace(
        /(（七）总计 \|.*\| )(\d+)( \|)$/m,
        (_, before: string, total: string, after: string) => `${before}${Number(total) + 1}${after}`,
      ),
      [folderSettings]: JSON.stringify({ rules: { "label-misprinted": "off", "no-such-rule": "off" } }),
    });
  }

  text(file: string): string {
    return readFileSync(path.join(this.folder, file), "utf8");
  }

  /** What the command line finds in a file as it is now. */
  async found(file: string): Promise<Found[]> {
    const { out } = await gouji(this.folder, "check", "--format", "json", file);
    const { files } = JSON.parse(out) as Checked;
    return files
      .flatMap(({ path, findings }) => (path === file ? findings : []))
      .map(({ rule, message, range }) => ({ line: range.start.line + 1, rule, message }))
      .sort(inOrder);
  }

  /** What an editor sees in each of the folder's files, and what the command line does. */
  async bothFound(
    run: (steps: readonly Step[]) => Promise<Found[][]>,
  ): Promise<{ readonly seen: Found[][]; readonly expected: Found[][] }> {
    const files = [textDraft, markdownDraft, folderSettings];
    const expected = await Promise.all(files.map(file => this.found(file)));
    return { seen: await run(files.map(file => ["findings", file])), expected };
  }

  /** A file's text once the command line has mended in it what can't be mended wrongly. */
  async mended(file: string): Promise<string> {
    await gouji(this.folder, "check", "--fix", file);
    return this.text(file);
  }

  /** Runs an editor that writes what it saw at each findings step, as JSON, to where GOUJI_SEEN says. */
  async run(
    program: string,
    args: readonly string[],
    files: Readonly<Record<string, string>>,
    steps: readonly Step[],
  ): Promise<Found[][]> {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(this.folder, name), text);
    const seen = path.join(this.folder, "seen.json");
    writeFileSync(seen, "[]");
    const environment = await this.environment();
    const child = spawn(program, args, {
      cwd: this.folder,
      env: { ...environment, GOUJI_STEPS: JSON.stringify(steps), GOUJI_SEEN: seen },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (said += String(chunk)));
    const code = await new Promise<number | null>(resolve => child.on("close", resolve));
    if (code !== 0) throw new Error(`${program} ended with ${code}: ${said}`);
    const answers = JSON.parse(readFileSync(seen, "utf8")) as Found[][];
    return answers.map(findings => findings.sort(inOrder));
  }

  /** Nothing of the user's own settings, UTF-8, and `gouji` as it is built. */
  async environment(): Promise<NodeJS.ProcessEnv> {
    const command = path.join(this.folder, "gouji");
    writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${await builtCommandLine()}' "$@"\n`);
    chmodSync(command, 0o755);
    const { folder } = this;
    const home = { HOME: folder, XDG_CONFIG_HOME: folder, XDG_STATE_HOME: folder, XDG_CACHE_HOME: folder };
    return { ...process.env, ...home, LANG: "C.UTF-8", PATH: `${folder}:${process.env.PATH ?? ""}` };
  }
}

interface Checked {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly (Omit<Found, "line"> & {
      readonly range: { readonly start: { readonly line: number } };
    })[];
  }[];
}

const inOrder = (a: Found, b: Found): number => a.line - b.line || a.rule.localeCompare(b.rule);
