import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it, onTestFinished } from "vitest";
import { commandLine, extension, noticesOf } from "../../esbuild.mjs";

describe("the notices of third parties", () => {
  it("name every package in a bundle, with its licence's text", async () => {
    const bundles = [...extension("dist", true), ...commandLine("dist", true)];
    const results = await Promise.all(
      bundles.map(options => build({ ...options, metafile: true, write: false })),
    );
    const metafiles = results.map(({ metafile }) => metafile ?? { inputs: {} });
    const files = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
    const packages = new Set(
      files.flatMap(file => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []),
    );
    expect(packages.size).toBeGreaterThan(8);
    const notices = noticesOf(metafiles).split(/^-{80}$/m);
    for (const name of packages) {
      const notice = notices.find(each => each.trimStart().startsWith(`${name} `));
      expect(notice, name).toMatch(/copyright|permission is hereby granted/i);
    }
  });

  it("are refused for a package without a licence's text", () => {
    const folder = mkdtempSync(join(tmpdir(), "gouji-notices-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const bare = join(folder, "node_modules/bare");
    mkdirSync(bare, { recursive: true });
    writeFileSync(
      join(bare, "package.json"),
      JSON.stringify({ name: "bare", version: "1.0.0", license: "MIT" }),
    );
    const inputs = { [join(bare, "index.js")]: { bytes: 0, imports: [] } };
    expect(() => noticesOf([{ inputs }])).toThrow("bare 1.0.0 has no licence text");
    writeFileSync(join(bare, "LICENSE"), "Permission is hereby granted");
    expect(noticesOf([{ inputs }])).toContain("bare 1.0.0 (MIT)");
  });
});
