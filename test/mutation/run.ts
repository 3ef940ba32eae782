import { fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { randomFrom } from "../generate/random.ts";
import type { Mutant } from "./mutants.ts";
import { programWithMutants } from "./program.ts";

/**
 * Puts mistakes into rooms of the core, one at a time, and runs the tests that come upon each, the quickest first, until one
 * fails. What none notices is printed, to be looked at: a test is missing, or nothing can notice.
 * npm run mutate -- --share 4 [--seed 1] [--from 0] [--room network] [--tests rules] [--seconds 20] [--minutes 8]
 */
const { values } = parseArgs({
  options: {
    share: { type: "string", default: "4" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    room: { type: "string", multiple: true, default: ["network", "number", "report/tables", "ties"] },
    tests: { type: "string", multiple: true },
    seconds: { type: "string", default: "20" },
    minutes: { type: "string", default: "60" },
  },
});
const until = Date.now() + Number(values.minutes) * 60_000;
/** What the tests of a mutant may take, in milliseconds, and how much longer one goes on that is in a circle. */
const milliseconds = Number(values.seconds) * 1000;
const CIRCLE = 10_000;
/** In megabytes, some times what the tests take: a mutant that heaps up more ends its own process, not the machine. */
const MEMORY = 1500;

/** What came of a mutant. */
interface Outcome {
  /** How many tests came upon it. */
  readonly reached: number;
  /** The test that noticed it. */
  readonly by?: string;
  /** Tests that were not run, for want of time. */
  readonly left?: number;
}

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
const folder = mkdtempSync(join(tmpdir(), "gouji-mutation-"));
try {
  const { text, mutants } = await programWithMutants(values.room, values.tests);
  const program = join(folder, "program.cjs");
  writeFileSync(program, text);
  const random = randomFrom(Number(values.seed));
  const chosen = mutants
    .map((_, at) => at + 1)
    .filter(() => random.oneIn(Number(values.share)))
    .slice(Number(values.from));
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

/** What came of each mutant, as far as there was time. One that goes round in a circle, or takes all memory, is noticed. */
async function hunted(program: string, ids: readonly number[]): Promise<Map<number, Outcome>> {
  const outcomes = new Map<number, Outcome>();
  let tests: unknown;
  while (outcomes.size < ids.length && Date.now() < until) {
    const hunter = fork(new URL("hunter.mjs", import.meta.url), {
      execArgv: [`--max-old-space-size=${MEMORY}`],
      serialization: "advanced",
      stdio: ["ignore", "ignore", tests ? "ignore" : "inherit", "ipc"],
    });
    const end = (): boolean => hunter.kill("SIGKILL");
    process.once("exit", end);
    hunter.send({ program, ids: ids.slice(outcomes.size), tests, milliseconds });
    await new Promise<void>((resolve, reject) => {
      let limit: NodeJS.Timeout | undefined;
      let by = "it ends the process";
      hunter.on("message", (message: Outcome | { tests: unknown }) => {
        clearTimeout(limit);
        if ("tests" in message) tests = message.tests;
        else outcomes.set(ids[outcomes.size] as number, message);
        if (outcomes.size === ids.length || Date.now() > until) return void end();
        limit = setTimeout(() => {
          by = "it never ends";
          end();
        }, milliseconds + CIRCLE);
      });
      hunter.on("exit", () => {
        clearTimeout(limit);
        process.off("exit", end);
        if (!tests) reject(new Error("the tests fail without a mutant"));
        else if (outcomes.size < ids.length && Date.now() < until)
          outcomes.set(ids[outcomes.size] as number, { reached: 1, by });
        resolve();
      });
    });
  }
  return outcomes;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 90);
}
