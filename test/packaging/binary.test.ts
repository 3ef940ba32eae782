import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { name, version } from "../../package.json";
import { makeBinary } from "../../server/packaging/binary.ts";
import { folderWith } from "../cli/folder.ts";
import { handshake } from "./handshake.ts";
import { sample } from "./sample.ts";

const says = (words: string): string => expect.stringContaining(words) as string;

it("the single file runs where there is no Node, its threads too, and leaves nothing behind", async () => {
  const program = await makeBinary(folderWith({}));
  const many = Array.from({ length: 60 }, (_, at) => [`many/${at}.txt`, sample.text]);
  const cwd = folderWith({ "a.txt": sample.text, ...Object.fromEntries(many) });
  const temporary = join(cwd, "temporary");
  mkdirSync(temporary);
  const env = { PATH: "", TMPDIR: temporary, TEMP: temporary };
  const run = (...args: string[]) => spawnSync(program, args, { cwd, env, encoding: "utf8" });

  expect(run("--version")).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
  expect(run("check", "a.txt")).toMatchObject({ status: 1, stdout: says(sample.finding), stderr: "" });
  expect(run("explain", "balance-wrong")).toMatchObject({ status: 0, stdout: says("balance-wrong") });
  expect(run("convert", "a.txt", "-o", "a.docx")).toMatchObject({ status: 0 });
  expect(run("check", "a.docx")).toMatchObject({ status: 1, stdout: says("应为 7") });

  const { status, stdout } = run("check", "--format", "jsonl", "--cache", "many");
  expect(status).toBe(1);
  expect(
    stdout
      .trim()
      .split("\n")
      .filter(line => line.includes(sample.finding)),
  ).toHaveLength(60);
  // Kept by threads, and found by the program itself, which is the same build.
  expect(readdirSync(join(cwd, ".gouji-cache"), { recursive: true }).length).toBeGreaterThanOrEqual(60);
  expect(readdirSync(temporary)).toEqual([]);

  expect(await handshake(spawn(program, ["lsp", "--stdio"], { cwd, env }))).toMatchObject({
    serverInfo: { name },
  });
});
