import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../root.ts";

/** Something fetched from npm on first use, kept beside the project and out of git. */
export interface Parcel {
  /** Names its folder. */
  readonly name: string;
  /** What the person waiting is told. */
  readonly about: string;
  readonly packages: Readonly<Record<string, string>>;
  /** Makes it ready to run, once, in its folder. */
  readonly prepare?: (folder: string) => Promise<void>;
}

const store = path.join(root, ".vscode-host");

/** The parcel's folder, fetched first where it is missing, outdated or was left half-finished. */
export async function fetched(parcel: Parcel): Promise<string> {
  const folder = path.join(store, parcel.name);
  const manifest = JSON.stringify({ private: true, dependencies: parcel.packages }, undefined, 2);
  const complete = path.join(folder, "complete.json");
  if (existsSync(complete) && readFileSync(complete, "utf8") === manifest) return folder;

  const began = Date.now();
  console.log(`正在安装 ${parcel.about}（仅首次）… Installing ${parcel.about}, this once …`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), manifest);
  await npmInstall(folder);
  await parcel.prepare?.(folder);
  writeFileSync(complete, manifest);
  console.log(`完成，用时 ${Math.round((Date.now() - began) / 1000)} 秒。 Done.`);
  return folder;
}

/** Installs what the folder's package.json asks for; nothing is compiled and no script of a package runs. */
export function npmInstall(folder: string): Promise<void> {
  console.log(`  npm install  ${path.relative(root, folder)}`);
  const args = ["install", "--ignore-scripts", "--omit=dev", "--include=optional", "--engine-strict=false"];
  args.push("--no-audit", "--no-fund", "--loglevel=error");
  return run(npm.command, [...npm.args, ...args], folder);
}

export function run(command: string, args: readonly string[], cwd: string, env = process.env): Promise<void> {
  return new Promise((done, fail) => {
    const shell = process.platform === "win32" && !path.isAbsolute(command);
    const child = spawn(command, args, { cwd, env, shell, stdio: ["ignore", "inherit", "inherit"] });
    child.once("error", fail);
    child.once("exit", code => {
      if (code === 0) done();
      else fail(new Error(`${command} ${args.join(" ")} ended with ${code} in ${cwd}`));
    });
  });
}

/** The npm that runs this script, else the one on the path. */
const npm = process.env.npm_execpath?.endsWith("npm-cli.js")
  ? { command: process.execPath, args: [process.env.npm_execpath] }
  : { command: "npm", args: [] };
