import path from "node:path";
import { build, type BuildOptions, type Plugin } from "esbuild";
import { root } from "../root.ts";

const folder = path.join(root, ".vscode-host", "suite");
const suite = path.join(root, "test/vscode/suite");

const common: BuildOptions = {
  bundle: true,
  format: "cjs",
  external: ["vscode"],
  sourcemap: "inline",
  logLevel: "warning",
};

/** A suite, by its entry's file, for an extension host on Node: where it is. */
export async function bundleForNode(entry: string): Promise<string> {
  const outfile = path.join(folder, `node-${path.basename(entry, ".ts")}.js`);
  const entryPoints = [path.join(suite, entry)];
  await build({ ...common, entryPoints, outfile, platform: "node", target: "node20", packages: "external" });
  return outfile;
}

/** The same for an extension host in a browser, within the extension: there alone VS Code looks for the host that runs it. */
export async function bundleForBrowser(entry: string, extension: string): Promise<string> {
  const outfile = path.join(extension, "suite", `${path.basename(entry, ".ts")}.js`);
  await build({
    ...common,
    entryPoints: [path.join(suite, entry)],
    outfile,
    platform: "browser",
    target: "es2023",
    plugins: [mochaInBrowser],
    banner: {
      js: "var global = globalThis, process = { env: {}, browser: true, nextTick: queueMicrotask, on() {} };",
    },
  });
  return outfile;
}

const mochaInBrowser: Plugin = {
  name: "mocha-in-browser",
  setup({ onResolve }) {
    onResolve({ filter: /^mocha$/ }, () => ({ path: path.join(suite, "mochaInBrowser.ts") }));
  },
};
