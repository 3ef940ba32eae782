import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Offer } from "../check/fixSafety.ts";
import { randomFrom } from "../generate/random.ts";
import { tooSteep } from "./growth.ts";
import { brokenFixes, brokenPromises, triedOffers } from "./promises.ts";
import { textAt, unitAt } from "./texts.ts";

/**
 * Looks for texts of which something doesn't hold that holds of any text, from a seed on until the time is over. With
 * `--keep FOLDER` each text that it finds is written there, to be cut down to a test.
 * npm run fuzz -- --minutes 20 --seed 1
 */
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    keep: { type: "string" },
  },
});
const until = Date.now() + Number(values.minutes) * 60_000;
const first = Number(values.seed);

/** So many fixes of each text are made. */
const MADE = 3;
/** How its time grows is measured of one in so many. */
const MEASURED = 25;

const kinds = new Map<string, number>();
let seed = first;
let fixes = 0;
for (; Date.now() < until; seed++) {
  const broken = new Set(brokenAt(seed));
  for (const promise of broken) kinds.set(promise, (kinds.get(promise) ?? 0) + 1);
  if (!broken.size) continue;
  console.log(`seed ${seed}: ${[...broken].join("; ")}`);
  if (values.keep) writeFileSync(`${values.keep}/${seed}.txt`, textAt(seed).text);
}
const measured = Math.floor((seed - 1) / MEASURED) - Math.floor((first - 1) / MEASURED);
console.log(
  `${seed - first} texts from seed ${first} on, ${fixes} fixes made, growth measured of ${measured}: ${kinds.size} kinds of broken promises`,
);
for (const [promise, times] of [...kinds].sort((a, b) => b[1] - a[1])) console.log(`${times} × ${promise}`);
if (kinds.size) process.exitCode = 1;

function brokenAt(seed: number): string[] {
  const random = randomFrom(seed);
  const some = (offers: readonly Offer[]): Offer[] =>
    offers.length > MADE ? Array.from({ length: MADE }, () => random.pick(offers)) : [...offers];
  try {
    const { text } = textAt(seed);
    const counted = (offers: readonly Offer[]): Offer[] => {
      const made = triedOffers(text, some(offers));
      fixes += made.length;
      return made;
    };
    return [
      ...brokenPromises(text),
      ...brokenFixes(text, counted),
      ...(seed % MEASURED ? [] : tooSteep(unitAt(seed))),
    ];
  } catch (error) {
    return [`throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}
