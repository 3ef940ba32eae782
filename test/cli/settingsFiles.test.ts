import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { encode } from "../../server/src/cli/encoding.ts";
import { FolderSettings as ForCommandLine } from "../../server/src/cli/folderSettings.ts";
import { readSettingsFile } from "../../server/src/core/index.ts";
import { readDiskText } from "../../server/src/lsp/disk.ts";
import { FolderSettings as ForEditor } from "../../server/src/lsp/folderSettings.ts";
import { worked } from "../bench/speed/timing.ts";
import { folderWith } from "./folder.ts";

/** What a folder's settings are for the command line and for an editor. */
async function bothReadIn(folder: string): Promise<unknown[]> {
  const forEditor = await new ForEditor(readDiskText).of(pathToFileURL(join(folder, "a.txt")).href);
  return [new ForCommandLine(folder).of("a.txt").rules, forEditor.rules];
}

const settings = `// 本县的\n{ "rules": { "cell-empty": "hint", "甲": 1 }, "form": [] `;

describe("a settings file is the same to the command line and to an editor", () => {
  it.each([
    { charset: "utf-8", hasBom: false },
    { charset: "utf-8", hasBom: true },
    { charset: "utf-16le", hasBom: true },
    { charset: "utf-16be", hasBom: false },
    { charset: "gb18030", hasBom: false },
  ] as const)("in $charset (mark: $hasBom)", async encoding => {
    const folder = folderWith({ "gouji.json": encode(settings, encoding) as Buffer });
    const rules = { "cell-empty": "hint" };
    expect(await bothReadIn(folder)).toEqual([rules, rules]);
  });

  it.runIf(process.platform !== "win32")(
    "where it is a pipe, a folder, a device or larger than any",
    async () => {
      const folder = folderWith({
        "pipe/x": "",
        "folder/x": "",
        "device/x": "",
        "large/gouji.json": settings,
      });
      execFileSync("mkfifo", [join(folder, "pipe/gouji.json")]);
      mkdirSync(join(folder, "folder/gouji.json"));
      symlinkSync("/dev/zero", join(folder, "device/gouji.json"));
      execFileSync("truncate", ["-s", "21M", join(folder, "large/gouji.json")]);
      for (const each of ["pipe", "folder", "device", "large"])
        expect(await bothReadIn(join(folder, each)), each).toEqual([undefined, undefined]);
    },
  );
});

it.each([
  ["keys", (count: number) => `{ ${Array.from({ length: count }, (_, at) => `"k${at}": 1`).join(", ")} }`],
  ["the same key", (count: number) => `{ ${`"form": "2021", `.repeat(count)} }`],
  ["brackets", (count: number) => "[".repeat(count)],
  ["commas", (count: number) => `{${",".repeat(count)}}`],
  ["comments", (count: number) => "/*/".repeat(count)],
  ["exceptions", (count: number) => `{ "allow": [${`{ "rule": "x", "in": "a" },`.repeat(count)}] }`],
  ["rules", (count: number) => `{ "rules": { ${`"figure-wrong": "off",`.repeat(count)} } }`],
  ["what is no JSON", (count: number) => `{ "a" ${"b".repeat(4 * count)} `],
])("a file full of %s takes time that grows with its length", (_, textOf) => {
  const timeOf = (count: number): number => {
    const text = textOf(count);
    return Math.min(...[1, 2].map(() => worked(() => void readSettingsFile(text, () => false))));
  };
  const [quarter, whole] = [timeOf(5_000), timeOf(20_000)];
  expect(whole).toBeLessThan(Math.max(100, 10 * quarter));
});
