// Makes the extension's package: npm run package
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { extension, noticesOf, rulePages } from "../../esbuild.mjs";
import { addressesOf, manifest, repositoryUrl } from "../../server/packaging/addresses.ts";
import { Folder, root } from "../../server/packaging/folder.ts";
import { withPictures } from "./readmePictures.ts";

/** What VS Code takes from the project as it is; the rest is made. */
const FILES = [
  "package.nls.json",
  "package.nls.en.json",
  "CHANGELOG.md",
  "LICENSE",
  "language-configuration.json",
  "syntaxes",
  "docs/gouji.schema.json",
  "docs/images/icon.png",
  "docs/walkthrough",
];

/** Writes the package and tells where it is. `repository` stands for what package.json says. */
export async function makeVsix(
  folder: string,
  target: string,
  repository = repositoryUrl(manifest),
): Promise<string> {
  const content = new Folder(folder);
  content.copy(...FILES);
  const results = await Promise.all(
    extension(path.join(folder, "dist"), true).map(options => build({ ...options, metafile: true })),
  );
  content.write("dist/THIRD-PARTY-NOTICES.txt", noticesOf(results.map(({ metafile }) => metafile)));
  content.write("dist/rules.json", JSON.stringify(rulePages()));
  content.write("README.md", readme(repository));
  content.write("package.json", JSON.stringify({ ...shipped, ...addressesOf({ ...manifest, repository }) }));
  // All that is in the folder goes into the package.
  content.write(".vscodeignore", "");
  const args = ["package", "--no-dependencies", "--out", target];
  if (!repository) args.push("--allow-missing-repository", "--no-rewrite-relative-links");
  return execFileSync(process.execPath, [path.join(root, "node_modules/@vscode/vsce/vsce"), ...args], {
    cwd: folder,
    encoding: "utf8",
  });
}

/** What the project alone needs stays with it. */
const NOT_SHIPPED = new Set(["private", "bin", "scripts", "dependencies", "devDependencies"]);

const shipped = Object.fromEntries(Object.entries(manifest).filter(([key]) => !NOT_SHIPPED.has(key)));

/** The page of the extension, with pictures of the version that it is of. */
function readme(repository: string | undefined): string {
  const text = readFileSync(path.join(root, "docs/extension.md"), "utf8");
  const addressOf = (file: string) => `${repository}/raw/v${manifest.version}/docs/${file}`;
  return withPictures(text, repository ? addressOf : undefined);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(
    await makeVsix(
      path.join(root, "dist/vsix"),
      path.join(root, `${manifest.name}-${manifest.version}.vsix`),
    ),
  );
