/**
 * Plants slips in consistent reports and counts how many are found, located and mended: npm run bench:faults [seed].
 */
import type { Draft } from "../generate/draft.ts";
import { randomFrom, type Random } from "../generate/random.ts";
import { generateReport } from "../generate/report.ts";
import { judge, type Outcome } from "./judge.ts";
import { exchange, mistype, type Slip } from "./slips.ts";

const FIXED_SEED = 20_210_930;
const EACH = 300;

function bench(seed: number): void {
  const random = randomFrom(seed);
  console.log(`\nseed ${seed}, ${EACH} reports a line`);
  console.log(
    "table                  slips       found  located   mended    named    quiet   chance  ms (most)",
  );
  for (const [table, name] of [
    ["requests/", "three"],
    ["reviewAndLitigation/", "four"],
  ] as const) {
    for (let count = 1; count <= 4; count++) {
      line(
        name,
        `${count} mistyped`,
        sample(random, draft => slips(draft, table, count, random)),
      );
    }
    line(
      name,
      "1 exchanged",
      sample(random, draft => swap(draft, table, random)),
    );
  }
  line(
    "three",
    "all wrong",
    sample(
      random,
      draft => new Map(keysOf(draft, "requests/").flatMap(key => [...mistype(draft, key, random)])),
    ),
  );
  line(
    "all",
    "none",
    sample(random, () => new Map()),
  );
}

const keysOf = (draft: Draft, table: string): string[] =>
  [...draft.figures.keys()].filter(key => key.startsWith(table));

function slips(draft: Draft, table: string, count: number, random: Random): Slip {
  const slipped = new Map();
  while (slipped.size < count) {
    const key = random.pick(keysOf(draft, table));
    for (const [figure, value] of mistype(draft, key, random)) slipped.set(figure, value);
  }
  return slipped;
}

function swap(draft: Draft, table: string, random: Random): Slip {
  for (let tries = 0; tries < 1000; tries++) {
    const slip = exchange(draft, random.pick(keysOf(draft, table)));
    if (slip) return slip;
  }
  return new Map();
}

function sample(random: Random, slipIn: (draft: Draft) => Slip): Outcome[] {
  return Array.from({ length: EACH }, () => {
    const draft = generateReport(random.int(0, 2 ** 31));
    return judge(draft, slipIn(draft));
  });
}

function line(table: string, slipsName: string, outcomes: readonly Outcome[]): void {
  const share = (of: (outcome: Outcome) => number | boolean): string =>
    `${((outcomes.reduce((sum, outcome) => sum + Number(of(outcome)), 0) / outcomes.length) * 100).toFixed(1)} %`.padStart(
      8,
    );
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const median = times[times.length >> 1] ?? 0;
  console.log(
    [
      `table ${table}`.padEnd(16),
      slipsName.padStart(12),
      share(({ found }) => found),
      share(({ located }) => located),
      share(({ mended }) => mended),
      share(({ named }) => named),
      share(({ quiet }) => quiet),
      share(({ chance }) => chance),
      `${median.toFixed(1)} (${(times.at(-1) ?? 0).toFixed(1)})`.padStart(12),
    ].join(" "),
  );
}

for (const seed of new Set([FIXED_SEED, Number(process.argv[2] ?? Date.now() % 1_000_000_000)])) bench(seed);
