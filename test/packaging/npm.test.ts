import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { name, version } from "../../package.json";
import { makeNpmPackage } from "../../server/packaging/npm.ts";
import { rules } from "../../server/src/core/index.ts";
import { folderWith } from "../cli/folder.ts";
import { sample } from "./sample.ts";
import { handshake } from "./handshake.ts";

const shell = process.platform === "win32";

it("the tarball, installed offline in an empty folder, runs as npx gouji", async () => {
  const cwd = folderWith({ [sample.name]: sample.text });
  const made = folderWith({});
  const tarball = await makeNpmPackage(join(made, "content"), made);
  const run = (...args: string[]) => spawnSync("npm", args, { cwd, shell, encoding: "utf8" });
  const npx = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync("npx", ["--offline", "gouji", ...args], {
      cwd,
      shell,
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };
  const quiet = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund"];
  expect(run("install", tarball, ...quiet)).toMatchObject({ status: 0 });

  const installed = join(cwd, "node_modules", name);
  const files = readdirSync(installed, { recursive: true, encoding: "utf8" }).map(file =>
    file.replaceAll("\\", "/"),
  );
  expect(files.filter(file => /\.(?:ts|map)$|node_modules|^test/.test(file))).toEqual([]);
  expect(files.filter(file => file.startsWith("docs/rules/"))).toHaveLength(rules.length);
  for (const file of [
    "README.md",
    "LICENSE",
    "dist/THIRD-PARTY-NOTICES.txt",
    "docs/findings.schema.json",
    "docs/editors.md",
  ])
    expect(files).toContain(file);
  const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as object;
  expect(Object.keys(manifest).filter(key => /scripts|ependencies|private/.test(key))).toEqual([]);
  expect(readdirSync(join(cwd, "node_modules")).filter(each => !each.startsWith("."))).toEqual([name]);

  expect(npx("--version")).toMatchObject({ status: 0, stdout: `${version}\n` });
  expect(npx("check", sample.name)).toMatchObject({
    status: 1,
    stdout: expect.stringContaining(sample.finding) as string,
  });
  expect(npx("explain", "balance-wrong")).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("balance-wrong") as string,
  });
  const server = spawn("npx", ["--offline", "gouji", "lsp", "--stdio"], { cwd, shell });
  expect(await handshake(server)).toMatchObject({ serverInfo: { name } });
});
