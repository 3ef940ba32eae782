import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * The names and licences of all packages that went into bundles, from what esbuild says of these; throws for a package
 * that has no licence text, since it may not be passed on without one.
 */
export function noticesOf(metafiles) {
  const folders = new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs)).flatMap(packageFolder));
  const packages = [...folders].map(read).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [OPENING, ...packages.map(({ name, license, text }) => `${name} (${license})\n\n${text}`)].join(
    RULE,
  );
}

const OPENING = "Gouji contains the packages below, each under its own licence.\n";
const RULE = `\n${"-".repeat(80)}\n\n`;

/** The folder of the package that a bundled file is from. */
function packageFolder(file) {
  const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file) ?? [];
  return folder ? [resolve(folder.replace(/^[\w-]+:/, ""))] : [];
}

function read(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter(file => /^(?:licen[cs]e|copying|notice)/i.test(file));
  const texts = files.map(file => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  if (!license || !texts.join("")) throw new Error(`${name} ${version} has no licence text: ${folder}`);
  return { name: `${name} ${version}`, license, text: `${texts.join("\n\n")}\n` };
}
