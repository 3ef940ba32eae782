import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { randomFrom } from "../generate/random.ts";
import type { Mutant } from "./mutants.ts";
import { programWithMutants } from "./program.ts";

/**
 * Puts mistakes into rooms of the core, one at a time, and runs the tests that come upon each, the quickest first, until one
 * fails. What none notices is printed, to be looked at: a test is missing, or nothing can notice.
 * npm run mutate -- --share 4 [--seed 1] [--room network] [--tests rules] [--seconds 20] [--minutes 8]
 */
const { values } = parseArgs({
  options: {
    share: { type: "string", default: "4" },
    seed: { type: "string", default: "1" },
    room: { type: "string", multiple: true, default: ["network", "number", "report/tables", "ties"] },
    tests: { type: "string", multiple: true },
    seconds: { type: "string", default: "20" },
    minutes: { type: "string", default: "60" },
  },
});
const until = Date.now() + Number(values.minutes) * 60_000;
/** What takes so many milliseconds longer than the tests may goes round in a circle. */
const LONGEST = 60_000 + Number(values.seconds) * 1000;

/** What came of a mutant. */
interface Outcome {
  /** How many tests came upon it. */
  readonly reached: number;
  /** The test that noticed it. */
  readonly by?: string;
  /** Tests that were not run, for want of time. */
  readonly left?: number;
}

const folder = mkdtempSync(join(tmpdir(), "gouji-mutation-"));
try {
  const { text, mutants } = await programWithMutants(values.room, values.tests);
  const program = join(folder, "program.cjs");
  writeFileSync(program, text);
  const random = randomFrom(Number(values.seed));
  const chosen = mutants.map((_, at) => at + 1).filter(() => random.oneIn(Number(values.share)));
  const outcomes = await hunted(program, chosen);
  const unnoticed = [...outcomes].filter(([, { by }]) => by === undefined);
  for (const [id, { reached, left }] of unnoticed) {
    const { file, line, was, now } = mutants[id - 1] as Mutant;
    const tests = reached ? `${reached} tests${left ? `, ${left} not run` : ""}` : "no test comes there";
    console.log(`${file}:${line}: ${oneLine(was)} → ${oneLine(now)} (${tests})`);
  }
  console.log(`${mutants.length} mutants, ${outcomes.size} tried, ${unnoticed.length} not noticed`);
} finally {
  rmSync(folder, { recursive: true });
}

/** What came of each mutant, as far as there was time. One that goes round in a circle is noticed. */
async function hunted(program: string, ids: readonly number[]): Promise<Map<number, Outcome>> {
  const outcomes = new Map<number, Outcome>();
  let tests: unknown;
  while (outcomes.size < ids.length && Date.now() < until) {
    const rest = ids.slice(outcomes.size);
    const workerData = { program, ids: rest, tests, milliseconds: Number(values.seconds) * 1000 };
    const worker = new Worker(new URL("hunter.mjs", import.meta.url), { workerData });
    await new Promise<void>((resolve, reject) => {
      let limit: NodeJS.Timeout | undefined;
      worker.on("message", (message: Outcome | { tests: unknown }) => {
        clearTimeout(limit);
        if ("tests" in message) tests = message.tests;
        else outcomes.set(ids[outcomes.size] as number, message);
        if (outcomes.size === ids.length || Date.now() > until) void worker.terminate();
        limit = setTimeout(() => {
          outcomes.set(ids[outcomes.size] as number, { reached: 1, by: "it never ends" });
          void worker.terminate();
        }, LONGEST);
      });
      worker.on("error", reject);
      worker.on("exit", () => {
        clearTimeout(limit);
        resolve();
      });
    });
  }
  return outcomes;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 90);
}
