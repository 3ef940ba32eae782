/** Runs a bench as what ships runs, bundled: tsx test/bench/run.ts prose [arguments]; without a name, all of them. The editor's drives VS Code, in which what ships runs. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { build } from "esbuild";

const BENCHES = ["faults", "notations", "prose", "overviews", "typing", "fixes", "speed", "editor"];
const [name, ...args] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "gouji-bench-"));
try {
  for (const bench of name ? [name] : BENCHES) {
    const source = join(import.meta.dirname, `${bench}.ts`);
    const program = bench === "editor" ? ["--import", "tsx", source] : [await bundled(source)];
    const { status } = spawnSync(process.execPath, [...program, ...args], { stdio: "inherit" });
    process.exitCode ||= status ?? 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function bundled(source: string): Promise<string> {
  const outfile = join(folder, `${basename(source, ".ts")}.cjs`);
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    mainFields: ["module", "main"],
    logLevel: "warning",
  });
  return outfile;
}
