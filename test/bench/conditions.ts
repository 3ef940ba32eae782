import { exact, plus, ZERO } from "../../server/src/core/number/exact.ts";
import { conditions, inCondition, type Condition } from "../generate/conditions.ts";
import { withFigure, type Draft } from "../generate/draft.ts";
import { randomFrom } from "../generate/random.ts";
import { readBack, type Outcome } from "../generate/readBack.ts";
import { generateReport } from "../generate/report.ts";
import { styles } from "../generate/styles/index.ts";
import type { Written } from "../generate/marked.ts";
import { write, type Style } from "../generate/write.ts";

/** In these an empty cell or a torn head leaves no trace, or a row is known by its figures alone. */
const WITHOUT_CELLS =
  /a cell a line|rows broken|labels torn|text set off|on one line|columns of|row labels of table three/;

/**
 * Writes generated reports in every notation with table three as people leave it (cells empty, totals alone, heads torn,
 * half typed) and reads them back: how many have every figure at its place and nothing said but that, and in how many one
 * figure changed at random is told. Gives how many failed.
 */
export function benchConditions(reports: number, firstSeed: number): number {
  const notations = Object.entries(styles).filter(([name]) => !WITHOUT_CELLS.test(name));
  console.log(`table three as it is left, ${reports} reports in each of ${notations.length} notations`);
  console.log("condition | notation | read and quiet | changed figure told");
  let failed = 0;
  for (const [name, condition] of Object.entries(conditions)) {
    for (const [notation, style] of notations) {
      const seeds = Array.from({ length: reports }, (_, i) => firstSeed + i);
      const results = seeds.map(seed => tryOut(condition, style, seed));
      const quiet = results.filter(({ isQuiet }) => isQuiet).length;
      const told = results.filter(({ isTold }) => isTold).length;
      failed += 2 * reports - quiet - told;
      if (quiet + told < 2 * reports)
        console.log(`${name} | ${notation} | ${quiet}/${reports} | ${told}/${reports}`);
    }
  }
  if (!failed) console.log("all of them read and quiet, every changed figure told");
  return failed;
}

function tryOut(condition: Condition, style: Style, seed: number): { isQuiet: boolean; isTold: boolean } {
  const random = randomFrom(seed);
  const meant = generateReport(seed);
  const draft = condition.left?.(meant, random) ?? meant;
  const writtenAs = (each: Draft): Written => write(each, inCondition(style, condition, randomFrom(seed)));
  const others = ({ findings }: Outcome): number =>
    findings.filter(({ rule }) => !condition.rules.includes(rule)).length;
  const written = writtenAs(draft);
  const before = readBack(draft, written);
  const key = random.pick([...written.figures.keys()].filter(each => each.startsWith("requests/")));
  const value = plus(draft.figures.get(key) ?? ZERO, exact(random.int(1, 9)));
  const changed = withFigure(draft, key, value);
  const after = readBack(changed, writtenAs(changed));
  return {
    isQuiet: !before.misread.length && !before.broken && !others(before),
    isTold: after.broken > 0 || others(after) > 0 || after.findings.length > before.findings.length,
  };
}
