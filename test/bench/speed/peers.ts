import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const FOLDER = resolve("test/bench/peers");

export interface Peers {
  markdownlint(text: string): void;
  autocorrect(text: string): void;
}

/** Checkers of other kinds, in a package of their own: none of them is a dependency of the product. */
export async function loadPeers(): Promise<Peers> {
  install();
  const resolved = createRequire(`${FOLDER}/package.json`);
  const { lint } = (await import(pathToFileURL(resolved.resolve("markdownlint/sync")).href)) as {
    lint: (options: { strings: Record<string, string> }) => unknown;
  };
  const { lintFor } = resolved("autocorrect-node") as { lintFor: (text: string, path: string) => unknown };
  return {
    markdownlint: text => void lint({ strings: { draft: text } }),
    autocorrect: text => void lintFor(text, "draft.md"),
  };
}

/** The program of rumdl; undefined where it has none for this machine. */
export function rumdl(): string | undefined {
  install();
  const resolved = createRequire(`${FOLDER}/package.json`);
  try {
    const folder = resolved.resolve(`@rumdl/cli-${process.platform}-${process.arch}/package.json`);
    return resolve(folder, "..", process.platform === "win32" ? "rumdl.exe" : "rumdl");
  } catch {
    return undefined;
  }
}

function install(): void {
  if (existsSync(`${FOLDER}/node_modules`)) return;
  const { status } = spawnSync(
    "npm",
    ["install", "--ignore-scripts", "--no-package-lock", "--no-audit", "--no-fund"],
    {
      cwd: FOLDER,
      stdio: "inherit",
      shell: process.platform === "win32",
    },
  );
  if (status) throw new Error("the peers can't be installed");
}
