import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, check, type Finding } from "../../../server/src/core/index.ts";
import { brokenByFix, brokenByFixAll, costOf, offersIn } from "../../check/fixSafety.ts";
import { mistype, slipped } from "../../bench/slips.ts";
import { damagedReport } from "../../generate/damaged.ts";
import { randomFrom } from "../../generate/random.ts";
import { generateReport } from "../../generate/report.ts";
import { tabs } from "../../generate/styles/tabs.ts";
import { write } from "../../generate/write.ts";

/** A generated report, and the same with a few of the tables' figures mistyped. */
const reports = fc
  .record({ seed: fc.nat(10_000), count: fc.integer({ min: 1, max: 3 }) })
  .map(({ seed, count }) => {
    const random = randomFrom(seed);
    const draft = generateReport(seed);
    const keys = [...draft.figures.keys()].filter(key => /^(?:requests|reviewAndLitigation)\//.test(key));
    const slips = Array.from({ length: count }, () => [...mistype(draft, random.pick(keys), random)]).flat();
    return {
      meant: write(draft, tabs("spread")).text,
      text: write(slipped(draft, new Map(slips)), tabs("spread")).text,
    };
  });

const findingsIn = (text: string): readonly Finding[] => check(text)?.findings ?? [];
const preferred = ({ fixes }: Finding) => fixes.find(fix => fix.preferred);

describe("the preferred fixes of wrong figures", () => {
  it("each remove their own finding and add none", () => {
    fc.assert(
      fc.property(reports, ({ text }) => {
        const findings = findingsIn(text);
        for (const finding of findings) {
          const edits = preferred(finding)?.edits ?? [];
          if (!edits.length) continue;
          const shift = (at: number): number =>
            at +
            edits.reduce(
              (sum, { span, newText }) =>
                span.end <= at ? sum + newText.length - (span.end - span.start) : sum,
              0,
            );
          const left = findings.filter(other => other !== finding);
          const expected = new Set(left.map(({ span }) => shift(span.start)));
          for (const { span } of findingsIn(applyEdits(text, edits))) expect(expected).toContain(span.start);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("together leave nothing broken, wherever each finding has one", () => {
    fc.assert(
      fc.property(reports, ({ text, meant }) => {
        const broken = check(meant)?.identities.broken;
        fc.pre(broken === 0);
        const fixes = findingsIn(text)
          .filter(({ severity }) => severity === "error")
          .map(preferred);
        fc.pre(fixes.every(fix => fix !== undefined));
        const mended = applyEdits(
          text,
          fixes.flatMap(fix => fix?.edits ?? []),
        );
        expect(check(mended)?.identities.broken).toBe(0);
      }),
      { numRuns: 20 },
    );
  });
});

/** npm run bench:fixes looks at as many more as are asked for. */
const seeds = [
  ...Array.from({ length: 60 }, (_, at) => 1_000 + at),
  33_518,
  41_312,
  100_888,
  102_094,
  619_994,
  627_312,
];

describe("the fixes of damaged reports", () => {
  it.each(seeds)("cost no word, mend what they are for and make no error (seed %i)", seed => {
    const text = damagedReport(seed);
    const findings = findingsIn(text);
    const offers = offersIn(findings);
    const random = randomFrom(seed);
    const made = offers.length ? [random.pick(offers)] : [];
    const broken = [
      ...offers.flatMap(offer => costOf(text, offer)),
      ...made.flatMap(offer => brokenByFix(text, findings, offer)),
      ...brokenByFixAll(text, findings),
    ];
    expect(broken).toEqual([]);
  });
});
