/** Leaves an import to be resolved when it runs. */
const atRunTime = (from, to) => ({
  name: "at-run-time",
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ path }) => (path === from ? { path: to, external: true } : undefined)),
});

/** Commander can start other programs, which no command here is: what that takes isn't loaded. */
const withoutPrograms = {
  name: "without-programs",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: "nothing" } : undefined,
    );
    onLoad({ filter: /./, namespace: "nothing" }, () => ({ contents: "module.exports = {};" }));
  },
};

const common = production => ({
  bundle: true,
  format: "cjs",
  external: ["vscode"],
  sourcemap: production ? false : "linked",
  minify: production,
  legalComments: "none",
  charset: "utf8",
  logLevel: "warning",
});

const node = { platform: "node", target: "node20", mainFields: ["module", "main"] };

/** Client and server, each one file for Node and for browsers: what only one of them has is loaded when it runs there. */
export const extension = (folder, production) => [
  {
    ...common(production),
    ...node,
    conditions: ["module", "node", "browser"],
    entryPoints: { client: "client/src/main.ts", server: "server/src/main.ts" },
    outdir: folder,
  },
];

/** The command line: what starts it, and its pieces, of which a command loads what it needs. */
export const commandLine = (folder, production) => [
  {
    ...common(production),
    ...node,
    entryPoints: { cli: "server/src/launch.ts" },
    outdir: folder,
    banner: { js: "#!/usr/bin/env node" },
    plugins: [atRunTime("./cli.ts", "./cli/cli.mjs")],
  },
  {
    ...common(production),
    ...node,
    entryPoints: { cli: "server/src/cli.ts", checkTask: "server/src/cli/checkTask.ts" },
    outdir: `${folder}/cli`,
    outExtension: { ".js": ".mjs" },
    format: "esm",
    splitting: true,
    plugins: [withoutPrograms],
    banner: {
      js: `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);`,
    },
  },
  {
    // Threads start with this; tinypool looks for it there.
    ...common(production),
    ...node,
    entryPoints: { worker: "node_modules/tinypool/dist/entry/worker.js" },
    outdir: `${folder}/cli/entry`,
  },
];
