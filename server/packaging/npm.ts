// Makes the command line's package for npm: npm run package:npm
import { spawnSync } from "node:child_process";
import { cpSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { commandLine, noticesOf } from "../../esbuild.mjs";
import en from "../../package.nls.en.json" with { type: "json" };
import zh from "../../package.nls.json" with { type: "json" };
import { addressesOf, manifest } from "./addresses.ts";
import { Folder, root } from "./folder.ts";

/** What is taken from the project as it is. */
const FILES = ["CHANGELOG.md", "LICENSE", "docs/rules"];

/** The pages of the site and the schemas of settings and of findings; not the pages of the packages themselves. */
const documents = readdirSync(path.join(root, "docs"))
  .filter(name => /\.(?:md|json)$/.test(name) && !["extension.md", "npm.md"].includes(name))
  .map(name => `docs/${name}`);

/** Writes the tarball into a folder, by way of another for its contents, and tells where it is. */
export async function makeNpmPackage(folder: string, target: string): Promise<string> {
  const content = new Folder(folder);
  content.copy(...FILES, ...documents);
  const dist = path.join(folder, "dist");
  const results = await Promise.all(
    commandLine(dist, true).map(options => build({ ...options, metafile: true })),
  );
  cpSync(path.join(root, "server/src/cli/cmaps"), path.join(dist, "cli/cmaps"), { recursive: true });
  content.write("dist/THIRD-PARTY-NOTICES.txt", noticesOf(results.map(({ metafile }) => metafile)));
  cpSync(path.join(root, "docs/npm.md"), path.join(folder, "README.md"));
  content.write("package.json", JSON.stringify(published, undefined, 2));
  const args = ["pack", "--silent", "--ignore-scripts", "--pack-destination", target];
  const shell = process.platform === "win32";
  const { status, stdout, stderr } = spawnSync("npm", args, { cwd: folder, encoding: "utf8", shell });
  if (status) throw new Error(`npm pack: ${stderr}`);
  return path.join(target, stdout.trim());
}

const { name, version, license, keywords, engines } = manifest;

/** All that runs is in the bundles: nothing is installed with it and no script runs. */
const published = {
  name,
  version,
  description: `${zh.description} ${en.description}`,
  keywords: keywords.filter(word => word !== "lint").concat("linter", "language server"),
  license,
  ...addressesOf(manifest),
  bin: { gouji: "dist/cli.js" },
  files: ["CHANGELOG.md", "dist", "docs"],
  engines: { node: engines.node },
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(await makeNpmPackage(path.join(root, "dist/npm"), root));
