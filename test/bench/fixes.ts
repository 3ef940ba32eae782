import { check } from "../../server/src/core/index.ts";
import { brokenByFix, brokenByFixAll, costOf, offersIn, type Offer } from "../check/fixSafety.ts";
import { damagedReport } from "../generate/damaged.ts";
import { realDrafts } from "../generate/real.ts";
import { mutated } from "../generate/mutate.ts";
import { randomFrom } from "../generate/random.ts";

/**
 * Damages drafts at random and looks at the fixes offered for them: whether one takes away words that its finding
 * doesn't name, leaves its finding or makes an error; whether fix-all makes errors, or finds more to do when done twice.
 * Of each draft every fix is looked at, one taken at random is made, and all that are safe.
 * npm run bench:fixes -- [runs] [first seed]
 */
const runs = Number(process.argv[2] ?? 5_000);
const firstSeed = Number(process.argv[3] ?? 1);

const real = realDrafts().map(([, text]) => text);

const counts = new Map<string, { times: number; seed: number }>();
for (let seed = firstSeed; seed < firstSeed + runs; seed++)
  for (const kind of new Set(brokenAt(seed))) {
    const known = counts.get(kind) ?? { times: 0, seed };
    counts.set(kind, { ...known, times: known.times + 1 });
  }
console.log(`${runs} runs from seed ${firstSeed} on: ${counts.size} kinds of broken promises`);
for (const [kind, { times, seed }] of [...counts].sort((a, b) => b[1].times - a[1].times))
  console.log(`${times} × (first at seed ${seed}) ${kind}`);
if (counts.size) process.exitCode = 1;

/** The promises broken in one damaged draft. */
function brokenAt(seed: number): string[] {
  const random = randomFrom(seed);
  const text = real.length && seed % 2 ? mutated(random.pick(real), random) : damagedReport(seed);
  const findings = check(text)?.findings ?? [];
  const offers = offersIn(findings);
  const costs = offers.flatMap(offer => costOf(text, offer).map(promise => kindOf(offer, promise)));
  const made = offers.length ? [random.pick(offers)] : [];
  return [
    ...costs,
    ...made.flatMap(offer => brokenByFix(text, findings, offer).map(promise => kindOf(offer, promise))),
    ...brokenByFixAll(text, findings).map(promise => `fix-all: ${promise}`),
  ];
}

/** Numbers and quoted words aside, so that fixes of a kind are counted together. */
function kindOf({ finding, fix }: Offer, promise: string): string {
  const title = fix.title.zh.replace(/\d+/g, "n").replace(/“[^”]*”/g, "“…”");
  return `${finding.rule}: ${title}: ${promise}`;
}
