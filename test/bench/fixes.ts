import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brokenPromises } from "../check/fixSafety.ts";
import { mutated } from "../generate/mutate.ts";
import { randomFrom } from "../generate/random.ts";
import { generateReport } from "../generate/report.ts";
import { styles } from "../generate/styles/index.ts";
import { write } from "../generate/write.ts";

/**
 * Damages drafts at random and looks at every fix offered for them: whether one takes away words that its finding
 * doesn't name, whether fix-all makes errors, or finds more to do when done twice.
 * npm run bench:fixes -- [runs] [first seed]
 */
const runs = Number(process.argv[2] ?? 5_000);
const firstSeed = Number(process.argv[3] ?? 1);

const folder = join(process.cwd(), "../shared/drafts");
const real = existsSync(folder)
  ? readdirSync(folder)
      .filter(name => name.endsWith(".txt"))
      .map(name => readFileSync(join(folder, name), "utf8"))
  : [];
const manners = Object.values(styles);

const counts = new Map<string, { times: number; seed: number }>();
for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
  const random = randomFrom(seed);
  const text =
    real.length && seed % 2
      ? random.pick(real)
      : write(generateReport(seed), manners[seed % manners.length] ?? random.pick(manners)).text;
  for (const promise of brokenPromises(mutated(text, random))) {
    const known = counts.get(promise) ?? { times: 0, seed };
    counts.set(promise, { ...known, times: known.times + 1 });
  }
}
console.log(`${runs} runs from seed ${firstSeed} on: ${counts.size} kinds of broken promises`);
for (const [promise, { times, seed }] of [...counts].sort((a, b) => b[1].times - a[1].times))
  console.log(`${times} × (first at seed ${seed}) ${promise}`);
if (counts.size) process.exitCode = 1;
