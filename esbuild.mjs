// Bundles what runs: client and server, and the command line.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, context } from "esbuild";

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

/** Entities of HTML are read by the core itself (document/inline.ts), so the table of all their names isn't taken along. */
const withoutEntities = {
  name: "without-entities",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]entities[\\/]dist[\\/]generated[\\/]decode-data-html\.js$/ }, () => ({
      contents: "export const htmlDecodeTree = new Uint16Array();",
    })),
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

/** Client and server, each one file for Node and for browsers: what only one of them has is loaded when it runs there; and what runs in a page. */
export const extension = (folder, production) => [
  {
    ...common(production),
    ...node,
    conditions: ["module", "node", "browser"],
    entryPoints: { client: "client/src/main.ts", server: "server/src/main.ts" },
    outdir: folder,
    plugins: [withoutEntities],
  },
  {
    ...common(production),
    target: "es2022",
    format: "iife",
    entryPoints: { unitTable: "client/src/page/unitTable.ts" },
    outdir: folder,
  },
];

/** What runs on Node as a module, in which packages may still ask for others in the old way. */
const asModule = {
  ...node,
  outExtension: { ".js": ".mjs" },
  format: "esm",
  plugins: [withoutPrograms, withoutEntities],
  banner: {
    js: `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);`,
  },
};

/** What threads of the command line run. */
const threads = { checkTask: "server/src/cli/checkTask.ts", pdfTask: "server/src/cli/pdfTask.ts" };

/** Threads start with this; tinypool looks for it there. */
const threadStart = (folder, production) => ({
  ...common(production),
  ...node,
  entryPoints: { worker: "node_modules/tinypool/dist/entry/worker.js" },
  outdir: `${folder}/entry`,
});

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
    ...asModule,
    entryPoints: { cli: "server/src/cli.ts", ...threads },
    outdir: `${folder}/cli`,
    splitting: true,
  },
  threadStart(`${folder}/cli`, production),
];

/**
 * The command line as one program that carries what its threads run: `gouji.cjs` with the files that it lays out in a folder
 * of its own when it needs them (`server/packaging/laidOut.ts`), by their paths there.
 */
export const singleFile = (folder, carried) => [
  {
    ...common(true),
    ...node,
    entryPoints: { gouji: "server/src/cli.ts" },
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    plugins: [withoutPrograms, withoutEntities],
    inject: ["server/packaging/laidOut.ts"],
    define: { "import.meta.url": "laidOut.url", CARRIED: JSON.stringify(carried.join()) },
  },
  {
    ...common(true),
    ...asModule,
    entryPoints: threads,
    outdir: `${folder}/carried`,
  },
  threadStart(`${folder}/carried`, true),
];

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
  // Of what a package holds of others.
  const held = `docs/licences/${name}.txt`;
  if (existsSync(held)) texts.push(readFileSync(held, "utf8").trim());
  return { name: `${name} ${version}`, license, text: `${texts.join("\n\n")}\n` };
}

/**
 * All pages of rules by their paths in docs/: one file in the extension, since a package squeezes each file by itself and
 * the pages have most of their words in common.
 */
export const rulePages = () =>
  Object.fromEntries(
    ["rules.md", ...readdirSync("docs/rules").map(name => `rules/${name}`)].map(path => [
      path,
      readFileSync(join("docs", path), "utf8"),
    ]),
  );

async function bundle(production, watch) {
  const bundles = [...extension("dist", production), ...commandLine("dist", production)];
  // Pieces of the command line are named by what is in them.
  rmSync("dist/cli", { recursive: true, force: true });
  mkdirSync("dist", { recursive: true });
  cpSync("server/src/cli/cmaps", "dist/cli/cmaps", { recursive: true });
  writeFileSync("dist/rules.json", JSON.stringify(rulePages()));
  if (watch) return Promise.all(bundles.map(async options => (await context(options)).watch()));
  const results = await Promise.all(bundles.map(options => build({ ...options, metafile: true })));
  return writeFileSync("dist/THIRD-PARTY-NOTICES.txt", noticesOf(results.map(({ metafile }) => metafile)));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await bundle(process.argv.includes("--production"), process.argv.includes("--watch"));
