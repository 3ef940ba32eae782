import { performance } from "node:perf_hooks";
import { benchConditions } from "./conditions.ts";
import { exact, plus, ZERO } from "../../server/src/core/number/exact.ts";
import { withFigure } from "../generate/draft.ts";
import { randomFrom } from "../generate/random.ts";
import { generateReport } from "../generate/report.ts";
import { styles } from "../generate/styles/index.ts";
import { write } from "../generate/write.ts";
import { readBack } from "../generate/readBack.ts";

/**
 * Writes generated reports in every notation and reads them back: how many have every figure at its place and every
 * identity held with no finding, and in how many one figure changed at random is found.
 * npm run bench:notations -- [reports] [first seed]
 */
const reports = Number(process.argv[2] ?? 200);
const firstSeed = Number(process.argv[3] ?? 1);

console.log(
  `${reports} reports from seed ${firstSeed} on, in each of ${Object.keys(styles).length} notations`,
);
console.log("notation | read whole and clean | changed figure found | ms a report");
let failed = 0;
for (const [name, style] of Object.entries(styles)) {
  let clean = 0;
  let found = 0;
  const start = performance.now();
  for (let seed = firstSeed; seed < firstSeed + reports; seed++) {
    const draft = generateReport(seed);
    const { misread, broken, unread, findings } = readBack(draft, write(draft, style));
    if (!misread.length && !broken && !unread && !findings.length) clean++;
    const random = randomFrom(seed);
    const keys = [...draft.figures.keys()].filter(key => /^(?:requests|reviewAndLitigation)\//.test(key));
    const key = random.pick(keys);
    const changed = withFigure(draft, key, plus(draft.figures.get(key) ?? ZERO, exact(random.int(1, 9))));
    if (readBack(changed, write(changed, style)).broken) found++;
  }
  const each = (performance.now() - start) / (2 * reports);
  failed += 2 * reports - clean - found;
  console.log(`${name} | ${clean}/${reports} | ${found}/${reports} | ${each.toFixed(1)}`);
}
failed += benchConditions(Math.ceil(reports / 10), firstSeed);
if (failed) process.exitCode = 1;
