/**
 * Plants slips in consistent reports and counts how many are found, located and mended: npm run bench:faults [seed].
 */
import { ZERO } from "../../server/src/core/number/exact.ts";
import type { Draft } from "../generate/draft.ts";
import { randomFrom, type Random } from "../generate/random.ts";
import { generateReport } from "../generate/report.ts";
import { withReviews, type Telling } from "../generate/reviews.ts";
import { styles } from "../generate/styles/index.ts";
import { tabs } from "../generate/styles/tabs.ts";
import { write } from "../generate/write.ts";
import { judge, type Outcome } from "./judge.ts";
import { heading, resultLine, timeLine } from "./lines.ts";
import { exchange, mistype, slipped, type Slip } from "./slips.ts";
import { timesOf } from "./time.ts";

interface Scenario {
  readonly name: string;
  readonly reports: number;
  /** What the prose tells of table four besides one total. */
  readonly telling?: Telling;
  slip(draft: Draft, random: Random): Slip;
  /** Leaves a cell beside the slip empty, in any notation; in some of them it is missing then. */
  readonly hasBlank?: true;
}

const mistyped = (table: string, key: string, count: number, reports: number): Scenario => ({
  name: `table ${table}, ${count} mistyped`,
  reports,
  slip: (draft, random) => {
    const slip = new Map();
    while (slip.size < count) {
      const [entry] = mistype(draft, random.pick(keysOf(draft, key)), random);
      if (entry) slip.set(...entry);
    }
    return slip;
  },
});

const exchanged = (table: string, key: string): Scenario => ({
  name: `table ${table}, 2 exchanged`,
  reports: 100,
  slip: (draft, random) => {
    const slips = keysOf(draft, key).flatMap(figure => exchange(draft, figure) ?? []);
    return slips.length ? random.pick(slips) : new Map();
  },
});

/** One slip in table four, on a total or on a result, beside prose that tells of it. */
const told = (name: string, telling: Telling, isMeant: (key: string) => boolean): Scenario => ({
  name: `four, ${name}`,
  reports: 300,
  telling,
  slip: (draft, random) => mistype(draft, random.pick(keysOf(draft, FOUR).filter(isMeant)), random),
});

const isTotal = (key: string): boolean => key.endsWith(".total");

const THREE = "requests/";
const FOUR = "reviewAndLitigation/";

const allWrong: Scenario = {
  name: "table three, all wrong",
  reports: 50,
  slip: (draft, random) => new Map(keysOf(draft, THREE).flatMap(key => [...mistype(draft, key, random)])),
};

const clean: Scenario = { name: "nothing wrong", reports: 300, slip: () => new Map() };

const scenarios: readonly Scenario[] = [
  mistyped("three", THREE, 1, 800),
  mistyped("three", THREE, 2, 600),
  mistyped("three", THREE, 3, 200),
  mistyped("three", THREE, 4, 200),
  exchanged("three", THREE),
  { ...mistyped("three", THREE, 1, 400), name: "three, 1 mistyped, 1 empty", hasBlank: true },
  allWrong,
  mistyped("four", FOUR, 1, 400),
  mistyped("four", FOUR, 2, 100),
  told("total, totals told", "totals", isTotal),
  told("result, totals told", "totals", key => !isTotal(key)),
  told("any, results told", "results", () => true),
  clean,
  { ...clean, name: "nothing wrong, all told", telling: "results" },
];

function keysOf(draft: Draft, start: string): string[] {
  return [...draft.figures.keys()].filter(key => key.startsWith(start));
}

/** The slip in a report that has a zero left empty somewhere else in the table. */
function judgeBeside(draft: Draft, slip: Slip, random: Random): Outcome {
  const zeros = keysOf(draft, THREE).filter(key => draft.figures.get(key) === ZERO && !slip.has(key));
  const blanks = new Set(zeros.length ? [random.pick(zeros)] : []);
  return judge({ ...draft, blanks }, slip, random.pick(NOTATIONS));
}

const NOTATIONS = Object.values(styles);

function bench(seed: number): void {
  const random = randomFrom(seed);
  const report = (): Draft => generateReport(random.int(0, 2 ** 31));
  console.log(`\nseed ${seed}\n${heading}`);
  for (const { name, reports, slip, telling, hasBlank } of scenarios) {
    const outcomes = Array.from({ length: reports }, () => {
      const draft = telling ? withReviews(report(), telling, random) : report();
      const wrong = slip(draft, random);
      return hasBlank ? judgeBeside(draft, wrong, random) : judge(draft, wrong);
    });
    console.log(resultLine(name, outcomes));
  }
  for (const { name, slip } of [clean, scenarios[0] ?? clean, allWrong]) {
    const texts = Array.from({ length: 5 }, () => {
      const draft = report();
      return write(slipped(draft, slip(draft, random)), tabs("spread")).text;
    });
    console.log(timeLine(name, texts.map(timesOf)));
  }
}

const FIXED_SEED = 20_210_930;
for (const seed of new Set([FIXED_SEED, Number(process.argv[2] ?? Date.now() % 1_000_000_000)])) bench(seed);
