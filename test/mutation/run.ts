import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { randomFrom } from "../generate/random.ts";
import { mutated, type Mutant } from "./mutants.ts";

/**
 * Puts mistakes into rooms of the core, one at a time, and looks whether a check of generated reports notices. What it
 * doesn't notice is printed, to be looked at: a test is missing, or nothing can notice.
 * npm run mutate -- --share 4 --texts 120 [--seed 1] [--room network]
 */
const { values } = parseArgs({
  options: {
    share: { type: "string", default: "4" },
    texts: { type: "string", default: "120" },
    seed: { type: "string", default: "1" },
    room: { type: "string", multiple: true, default: ["network", "number", "report/tables", "ties"] },
  },
});
const core = "server/src/core";
/** What takes so many milliseconds goes round in a circle. */
const LONGEST = 60_000;

const folder = mkdtempSync(join(tmpdir(), "gouji-mutation-"));
try {
  const { program, mutants } = await prepared();
  const random = randomFrom(Number(values.seed));
  const chosen = mutants.map((_, at) => at + 1).filter(() => random.oneIn(Number(values.share)));
  const survivors = await hunted(program, chosen);
  for (const id of survivors) {
    const { file, line, was, now } = mutants[id - 1] as Mutant;
    console.log(`${relative(core, file)}:${line}: ${oneLine(was)} → ${oneLine(now)}`);
  }
  console.log(`${mutants.length} mutants, ${chosen.length} tried, ${survivors.length} not noticed`);
} finally {
  rmSync(folder, { recursive: true });
}

/** The core with every mutant in it, as one file. */
async function prepared(): Promise<{ program: string; mutants: Mutant[] }> {
  const program = join(folder, "program.cjs");
  const files = values.room.flatMap(room =>
    readdirSync(join(core, room), { recursive: true, encoding: "utf8" })
      .filter(name => name.endsWith(".ts"))
      .map(name => join(core, room, name)),
  );
  const mutants: Mutant[] = [];
  const texts = new Map<string, string>();
  for (const file of files) {
    const with_ = mutated(file, readFileSync(file, "utf8"), mutants.length + 1);
    mutants.push(...with_.mutants);
    texts.set(join(process.cwd(), file), with_.text);
  }
  const result = await build({
    entryPoints: ["test/mutation/hunt.ts"],
    bundle: true,
    platform: "node",
    format: "cjs",
    mainFields: ["module", "main"],
    write: false,
    logLevel: "error",
    plugins: [
      {
        name: "mutants",
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const contents = texts.get(path);
            return contents === undefined ? undefined : { contents, loader: "ts" };
          }),
      },
    ],
  });
  writeFileSync(program, result.outputFiles[0]?.text ?? "");
  return { program, mutants };
}

/** The mutants that nothing notices. One that goes round in a circle is noticed. */
async function hunted(program: string, ids: readonly number[]): Promise<number[]> {
  const survivors: number[] = [];
  let next = 0;
  while (next < ids.length) {
    const rest = ids.slice(next);
    const worker = new Worker(new URL("hunter.mjs", import.meta.url), {
      workerData: { program, ids: rest, texts: Number(values.texts) },
    });
    next += await new Promise<number>(resolve => {
      let done = 0;
      let limit = setTimeout(() => void worker.terminate(), LONGEST * 4);
      worker.on("message", (isNoticed: boolean) => {
        clearTimeout(limit);
        limit = setTimeout(() => void worker.terminate(), LONGEST);
        if (!isNoticed) survivors.push(rest[done] as number);
        done++;
      });
      worker.on("exit", () => {
        clearTimeout(limit);
        resolve(done < rest.length ? done + 1 : done);
      });
    });
  }
  return survivors;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 90);
}
