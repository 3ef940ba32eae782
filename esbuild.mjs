// Bundles what runs: client and server, and the command line.
import { rmSync, writeFileSync } from "node:fs";
import { context, build } from "esbuild";
import { commandLine, extension } from "./bundles.mjs";
import { noticesOf } from "./notices.mjs";

const production = process.argv.includes("--production");
const bundles = [...extension("dist", production), ...commandLine("dist", production)];

// Pieces of the command line are named by what is in them.
rmSync("dist/cli", { recursive: true, force: true });
if (process.argv.includes("--watch"))
  await Promise.all(bundles.map(async options => (await context(options)).watch()));
else {
  const results = await Promise.all(bundles.map(options => build({ ...options, metafile: true })));
  writeFileSync("dist/THIRD-PARTY-NOTICES.txt", noticesOf(results.map(({ metafile }) => metafile)));
}
