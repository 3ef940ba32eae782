import { spawnSync } from "node:child_process";
import { benchCommandLine } from "./speed/commandLine.ts";
import { machine } from "./speed/machine.ts";
import { benchOneReport, benchPeers } from "./speed/reading.ts";
import { benchServer } from "./speed/server.ts";
import { prove } from "./speed/snapshot.ts";
import { printTable, type Row } from "./speed/table.ts";
import { benchWorst } from "./speed/worst.ts";

/**
 * Shows first that what is found is what the committed snapshot says, then how fast it is, beside its peers.
 * npm run bench:speed -- [--renew] [--only snapshot|reading|peers|worst|files|server] [--files 2000] [--edits 500]
 */
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

const parts: Readonly<Record<string, () => readonly Row[] | Promise<readonly Row[]>>> = {
  reading: benchOneReport,
  peers: benchPeers,
  worst: benchWorst,
  files: () => benchCommandLine(Number(option("files") ?? 2_000)),
  server: () => benchServer(Number(option("edits") ?? 500)),
};

async function bench(): Promise<void> {
  const only = option("only");
  if (!only || only === "snapshot") prove(process.argv.includes("--renew"));
  if (only === "snapshot") return;
  console.log(`\n${machine()}\n`);
  const build = spawnSync(process.execPath, ["esbuild.mjs", "--production"], { stdio: "inherit" });
  if (build.status) throw new Error("what is measured can't be built");
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(parts))
    if (!only || only === name) rows.push(...(await measure()));
  printTable(rows);
}

bench().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
