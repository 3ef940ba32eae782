// Part of `npm version`: what stands under Unreleased in CHANGELOG.md becomes what is new in the version.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./folder.ts";

const UNRELEASED = "## Unreleased\n";

/** The changelog with its unreleased part under a version of a day. Throws where there is nothing new. */
export function released(changelog: string, version: string, day: string): string {
  const [opening, rest] = changelog.split(UNRELEASED);
  if (opening === undefined || !rest?.replace(/^## .*/ms, "").trim())
    throw new Error("CHANGELOG.md has nothing under Unreleased.");
  return `${opening}${UNRELEASED}\n## ${version} (${day})\n${rest}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.join(root, "CHANGELOG.md");
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    version: string;
  };
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(file, released(readFileSync(file, "utf8"), version, day));
}
