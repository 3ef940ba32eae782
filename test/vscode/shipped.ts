import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeVsix } from "../../client/packaging/vsix.ts";
import { root } from "../root.ts";
import { installVsix } from "./host/server.ts";
import type { Scratch } from "./host/scratch.ts";

const store = path.join(root, ".vscode-host");

/** What is in the package, unpacked; it is the package that is tested, not what it is made of. */
export interface Shipped {
  readonly content: string;
  readonly vsix: string;
}

let made: Promise<Shipped> | undefined;

/** Made once a run, of the project as it is. */
export function shipped(): Promise<Shipped> {
  made ??= make();
  return made;
}

async function make(): Promise<Shipped> {
  const [content, vsix] = [path.join(store, "extension"), path.join(store, "extension.vsix")];
  mkdirSync(store, { recursive: true });
  await makeVsix(content, vsix);
  return { content, vsix };
}

/** Installs the package, and gives an extension of no content: VS Code runs tests only beside one that is developed. */
export async function installShipped(scratch: Scratch): Promise<string> {
  await installVsix(scratch, (await shipped()).vsix);
  const driver = path.join(scratch.folder, "driver");
  mkdirSync(driver);
  const manifest = { name: "driver", publisher: "gouji", version: "0.0.0", engines: { vscode: "^1.91.0" } };
  writeFileSync(path.join(driver, "package.json"), JSON.stringify(manifest));
  return driver;
}
