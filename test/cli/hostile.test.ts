import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { cleanReport } from "../rules/clean.ts";
import { folderWith } from "./folder.ts";
import { gouji } from "./gouji.ts";

/** What a draft or a file's name may hold to steer a terminal or a reader's eye. */
const hostile = "\u001b[31m\u0007\u202e\u0085\u2028\u200f\u2066";
const STEERING = /(?![\t\n])[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

const text = cleanReport("plain")
  .replace("临溪县", `临溪县${hostile}`)
  .replace("一、总体情况", `一、总体情况${hostile}`)
  .replace("公开信息86条", `公开信息${hostile}87条`)
  .replace("行政强制", `行政强制${hostile}`)
  .replace("（一）予以公开\t\t3", `（一）予以公开${hostile}\t\t${hostile}`)
  .replace("2.重复申请\t0", `2.重复${hostile}申请\t`);
const name = `${hostile}.txt`;

it.each([
  ["check", "a.txt"],
  ["check", "--lang", "en", "."],
  ["check", "--dry-run", "."],
  ...["json", "jsonl", "sarif", "junit", "github"].map(format => ["check", "--format", format, "."]),
  ["read", "."],
  ["read", "a.txt"],
  ["sheet", "a.txt"],
  ["sheet", name],
  ["check", `${name}x`],
  ["explain", hostile],
  ["check", "--form", hostile, "a.txt"],
  ["check", `--${hostile}`],
  [hostile],
])("nothing of a draft or its name steers the terminal: gouji %j %j %j %j", async (...args) => {
  const settings = `{ "${hostile}": 1, "rules": { "${hostile}": "off" } }`;
  const cwd = folderWith({ [name]: text, "a.txt": text, "gouji.json": settings });
  const { out, err } = await gouji(cwd, ...args);
  expect(out + err).not.toBe("");
  expect(STEERING.exec(out + err)?.[0]).toBeUndefined();
});

it("nor does it from the tables and letters of a collection", async () => {
  const cwd = folderWith({ "a.txt": text });
  await gouji(cwd, "collect", "a.txt", "-o", "all.csv", "--letters", "letters");
  const letters = readdirSync(join(cwd, "letters")).map(letter => join("letters", letter));
  for (const file of ["all.csv", ...letters]) {
    const written = readFileSync(join(cwd, file), "utf8").replace(/^\ufeff|\r(?=\n)/g, "");
    expect(STEERING.exec(file + written)?.[0], file).toBeUndefined();
  }
});
