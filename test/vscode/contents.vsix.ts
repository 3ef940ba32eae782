import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { root } from "../root.ts";

test("the package holds what runs, and nothing else", () => {
  const vsix = path.join(root, `${manifest.name}-${manifest.version}.vsix`);
  const files = filesOf(readFileSync(vsix)).filter(file => file.startsWith("extension/"));
  const unexpected = files.filter(file => !expected.some(pattern => pattern.test(file)));
  expect(unexpected).toEqual([]);
  expect(expected.filter(pattern => !files.some(file => pattern.test(file)))).toEqual([]);
});

const expected = [
  /^extension\/package\.json$/,
  /^extension\/package\.nls(\.[\w-]+)?\.json$/,
  /^extension\/readme\.md$/i,
  /^extension\/changelog\.md$/i,
  /^extension\/LICENSE\.txt$/,
  /^extension\/language-configuration\.json$/,
  /^extension\/syntaxes\/[\w.-]+\.json$/,
  /^extension\/schemas\/[\w.-]+\.json$/,
  /^extension\/snippets\/[\w-]+\.json$/,
  /^extension\/dist\/(browser\/)?client\.js$/,
  /^extension\/dist\/(browser\/)?server\.js$/,
  /^extension\/docs\/rules\.md$/,
  /^extension\/docs\/images\/[\w-]+\.png$/,
];

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
