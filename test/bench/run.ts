/** Runs a bench as what ships runs, bundled: tsx test/bench/run.ts prose [arguments]; without a name, all of them. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

const BENCHES = ["faults", "notations", "prose", "overviews", "typing", "fixes", "speed"];
const [name, ...args] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "gouji-bench-"));
try {
  for (const bench of name ? [name] : BENCHES) {
    const outfile = join(folder, `${bench}.cjs`);
    await build({
      entryPoints: [join(import.meta.dirname, `${bench}.ts`)],
      outfile,
      bundle: true,
      platform: "node",
      target: "node20",
      mainFields: ["module", "main"],
      logLevel: "warning",
    });
    const { status } = spawnSync(process.execPath, [outfile, ...args], { stdio: "inherit" });
    process.exitCode ||= status ?? 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
