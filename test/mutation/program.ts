import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { mutated, type Mutant } from "./mutants.ts";

const core = "server/src/core";

/** The core's tests, but for the longest. */
const TESTS = [
  ...["number", "network", "ties", "report", "rules", "document", "prose", "check", "show", "form"],
  ...["start", "text", "settings", "properties/network", "properties/report"],
  ...["properties/start", "properties/rules/unfilled.test.ts", "properties/prose/quiet.test.ts"],
];

/** What stands in for vitest. */
const SUITE = resolve("test/mutation/suite.ts");

export interface Program {
  /** The source: `files` gives each file of tests by its name, `testsIn` its tests. */
  readonly text: string;
  readonly mutants: readonly Mutant[];
}

/** The core with every mutant of some rooms in it and the tests of the core, or of some of its rooms, as one file. */
export async function programWithMutants(
  rooms: readonly string[],
  testsOf: readonly string[] = TESTS,
): Promise<Program> {
  const mutants: Mutant[] = [];
  const texts = new Map<string, string>();
  for (const file of rooms.flatMap(room => filesIn(join(core, room)))) {
    const made = mutated(relative(core, file), readFileSync(file, "utf8"), mutants.length + 1);
    mutants.push(...made.mutants);
    texts.set(resolve(file), made.text);
  }
  const tests = testsOf
    .flatMap(folder => filesIn(join("test", folder)))
    .filter(file => file.endsWith(".test.ts"));
  const entries = tests.map(file => `${JSON.stringify(file)}: () => import(${JSON.stringify(`./${file}`)})`);
  const { outputFiles } = await build({
    stdin: {
      contents: `export { testsIn } from ${JSON.stringify(SUITE)};\nexport const files = {${entries.join(",")}};`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    platform: "node",
    format: "cjs",
    mainFields: ["module", "main"],
    alias: { vitest: SUITE },
    write: false,
    logLevel: "error",
    plugins: [
      {
        name: "mutants",
        setup: ({ onLoad }) =>
          onLoad({ filter: /\/(?:server|test)\/.*\.ts$/ }, ({ path }) => {
            const text = texts.get(path) ?? readFileSync(path, "utf8");
            const address = JSON.stringify(pathToFileURL(path).href);
            return { contents: text.replaceAll("import.meta.url", address), loader: "ts" };
          }),
      },
    ],
  });
  return { text: outputFiles[0]?.text ?? "", mutants };
}

/** A file, or those of a folder. */
const filesIn = (path: string): string[] =>
  path.endsWith(".ts")
    ? [path]
    : readdirSync(path, { recursive: true, encoding: "utf8" })
        .filter(name => name.endsWith(".ts"))
        .map(name => join(path, name))
        .sort();
