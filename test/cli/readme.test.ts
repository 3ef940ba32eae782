import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folder.ts";
import { gouji } from "./gouji.ts";
import { root } from "../root.ts";

/** Commands that aren't run here, each with where it is. */
const elsewhere: Readonly<Record<string, string>> = {
  "npm ci && npm start": ".ci/run, with --smoke",
  "npm ci && npm test": ".ci/run",
  "npm ci": ".ci/run",
  "npm run package": "the stage package of npm test",
  "code --install-extension gouji-*.vsix": "test/vscode/*.vsix.ts, in a VS Code of their own",
  "npm run package:npm": "test/packaging/npm.test.ts",
  "npm install -g ./gouji-*.tgz": "test/packaging/npm.test.ts, into a folder",
};

/** The lines of each block of shell on a page. */
const blocksIn = (page: string): readonly string[][] =>
  [...readFileSync(path.join(root, page), "utf8").matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, block = ""]) =>
    block.trim().split("\n"),
  );

const pages = globSync(["*.md", "docs/*.md"], { cwd: root }).filter(page => blocksIn(page).length);

/** What the pages' commands are given: the samples, a draft with an empty cell, one with errors as a Word document, and one on the year before. */
async function place(): Promise<string> {
  const cwd = folderWith({});
  cpSync(path.join(root, "samples"), path.join(cwd, "samples"), { recursive: true });
  const [faulty, sound] = globSync("samples/*2025年*", { cwd }).sort();
  await gouji(cwd, "convert", faulty ?? "", "-o", "年报.docx");
  const draft = readFileSync(path.join(cwd, sound ?? ""), "utf8");
  writeFileSync(path.join(cwd, "草稿.md"), draft.replace("| 0 |", "|  |"));
  cpSync(path.join(cwd, "samples/云溪县/上年/水务局2024.md"), path.join(cwd, "上年.md"));
  return cwd;
}

describe.each(pages)("%s", page => {
  const blocks = blocksIn(page);

  it("names no command that is neither run here nor elsewhere", () => {
    const others = blocks.flat().filter(line => !line.startsWith("gouji ") && !(line in elsewhere));
    expect(others).toEqual([]);
  });

  it.each(
    blocks
      .filter(block => block.some(line => line.startsWith("gouji ")))
      .map(block => [block.join("; "), block]),
  )("%s", async (_words, block) => {
    const cwd = await place();
    for (const line of block) {
      const args = line.split(/ +/).slice(1);
      const { code, out, err } = await gouji(cwd, ...args);
      expect({ line, code, err }).toEqual({ line, code: expect.toBeOneOf([0, 1]) as number, err: "" });
      for (const written of args.flatMap((arg, at) =>
        /^(?:-o|--letters)$/.test(arg) ? [args[at + 1] ?? ""] : [],
      ))
        expect(existsSync(path.join(cwd, written)), `${line} writes ${written}`).toBe(true);
      if (!args.includes("-o") && !args.includes("--track")) expect(out, line).not.toBe("");
    }
  });
});

it("README's commands were looked at", () => expect(blocksIn("README.md").flat().length).toBeGreaterThan(15));
