import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import en from "../../package.nls.en.json" with { type: "json" };
import zh from "../../package.nls.json" with { type: "json" };
import type { Addresses } from "../../server/packaging/addresses.ts";
import { makeVsix } from "../../client/packaging/vsix.ts";
import { rules } from "../../server/src/core/index.ts";
import { root } from "../root.ts";

/** What VS Code shows or starts besides what the manifest names. */
const others = [
  "package.json",
  "package.nls.json",
  "package.nls.en.json",
  "readme.md",
  "changelog.md",
  "LICENSE.txt",
  "dist/server.js",
  "dist/unitTable.js",
  "dist/THIRD-PARTY-NOTICES.txt",
  "dist/rules.json",
  manifest.icon,
];

const vsix = path.join(root, `${manifest.name}-${manifest.version}.vsix`);

test("the package holds what runs, and nothing else", () => {
  const { main, browser, contributes } = manifest;
  // A path that depends on the language is among the texts.
  const naming = JSON.stringify([{ main, browser, contributes }, zh, en]);
  const named = [...naming.matchAll(/"\.\/([^"]+)"/g)].map(([, file]) => file);
  const files = filesOf(readFileSync(vsix)).flatMap(file => /^extension\/(.+)$/.exec(file)?.[1] ?? []);
  expect(files.sort()).toEqual([...new Set([...named, ...others])].sort());
});

test("it has the page of every rule", () => {
  const pages = JSON.parse(readFileSync(path.join(root, "dist/vsix/dist/rules.json"), "utf8")) as object;
  expect(Object.keys(pages).sort()).toEqual(["rules.md", ...rules.map(({ id }) => `rules/${id}.md`)].sort());
});

test.each([undefined, "https://example.invalid/gouji"])(
  "nothing is warned of with the repository %s, and the page shows no picture that it can't",
  async repository => {
    const folder = mkdtempSync(path.join(tmpdir(), "gouji-vsix-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const content = path.join(folder, "content");
    const said = await makeVsix(content, path.join(folder, "gouji.vsix"), repository);
    expect(said).toContain("DONE");
    expect(said).not.toMatch(/warn|error/i);
    const page = readFileSync(path.join(content, "README.md"), "utf8");
    const pictures = [...page.matchAll(/!\[[^\]]*\]\(([^)]*)\)/g)].map(([, address]) => address);
    const { version } = manifest;
    expect(pictures).toEqual(repository ? [`${repository}/raw/v${version}/docs/images/gouji.webp`] : []);
    const { bugs } = JSON.parse(readFileSync(path.join(content, "package.json"), "utf8")) as typeof manifest &
      Addresses;
    expect(bugs).toEqual(repository && { url: `${repository}/issues` });
  },
);

test("the package is small", () => {
  expect(statSync(vsix).size).toBeLessThan(600 * 1024);
});

/** The names in a zip file's central directory. */
function filesOf(zip: Buffer): string[] {
  const end = zip.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    const name = zip.toString("utf8", at + 46, nameEnd);
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    return name;
  });
}
