import { parseArgs } from "node:util";
import { soak } from "./soak.ts";

/**
 * A clerk at an editor, for many steps; everything that the server says is held to a fresh check of the same text.
 * npm run soak -- --steps 20000 --seed 1
 */
const { values } = parseArgs({
  options: { steps: { type: "string", default: "20000" }, seed: { type: "string", default: "1" } },
});
const steps = Number(values.steps);
const seed = Number(values.seed);

/** Memory may grow by this share from a fifth of the way to its end, and by what a few texts take, in megabytes. */
const GROWTH = 1.2;
const TEXTS = 5;

const collect = globalThis.gc;
if (!collect) throw new Error("run by npm run soak, which lets it look at the memory");
const megabytes = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
};

/** Most of the steps by an editor that asks; the others by one that is told. */
const shares = [
  ["asks", Math.ceil(steps * 0.9), true],
  ["is told", Math.floor(steps * 0.1), false],
] as const;
for (const [manner, count, isAsking] of shares) {
  const held = new Map<number, number>();
  const marks = [Math.ceil(count / 5), count];
  const { deeds, edits, seen } = await soak(count, seed, isAsking, step => {
    if (marks.includes(step)) held.set(step, megabytes());
  });
  const [early = NaN, late = NaN] = marks.map(mark => held.get(mark) ?? NaN);
  const counts = [...deeds].map(([deed, times]) => `${deed} ${times}`).join(", ");
  console.log(`an editor that ${manner}: ${count} steps (${counts})`);
  console.log(`  ${edits} edits, ${seen} answers are those of a fresh check`);
  console.log(`  memory after a fifth ${early.toFixed(1)} MB, at the end ${late.toFixed(1)} MB`);
  if (late > early * GROWTH + TEXTS) throw new Error("memory grows");
}
