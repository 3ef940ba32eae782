// Bundles what runs: client, server and command line for Node, client and server again for the browser.
import { context, build } from "esbuild";

const watch = process.argv.includes("--watch");
const production = process.argv.includes("--production");

const common = {
  bundle: true,
  format: "cjs",
  external: ["vscode"],
  sourcemap: production ? false : "linked",
  minify: production,
  legalComments: "none",
  logLevel: "warning",
};

const bundles = [
  {
    ...common,
    entryPoints: { client: "client/src/main.ts", server: "server/src/main.ts" },
    outdir: "dist",
    platform: "node",
    target: "node20",
    mainFields: ["module", "main"],
  },
  {
    ...common,
    entryPoints: { cli: "server/src/cli.ts" },
    outdir: "dist",
    platform: "node",
    target: "node20",
    mainFields: ["module", "main"],
    banner: { js: "#!/usr/bin/env node" },
    define: { "import.meta.url": "__filename" },
  },
  {
    ...common,
    entryPoints: { client: "client/src/browser.ts", server: "server/src/browser.ts" },
    outdir: "dist/browser",
    platform: "browser",
    target: "es2023",
  },
];

if (watch) await Promise.all(bundles.map(async options => (await context(options)).watch()));
else await Promise.all(bundles.map(options => build(options)));
