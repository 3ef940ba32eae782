import { applyEdits, check, type Edit, type Finding, type Fix } from "../../server/src/core/index.ts";
import type { Draft } from "../generate/draft.ts";
import { tabs } from "../generate/styles/tabs.ts";
import { write, type Style } from "../generate/write.ts";
import { slipped, type Slip } from "./slips.ts";

/** What became of a report with slips in it. */
export interface Outcome {
  /** Something is said. */
  readonly found: boolean;
  /** The first fixes change the figures that slipped, all of them and no other. */
  readonly located: boolean;
  /** The first fixes give the report as it was. */
  readonly mended: boolean;
  /** Every figure that slipped is changed by some fix, where one finding speaks of it. */
  readonly named: boolean;
  /** No more is said than there are slips. */
  readonly quiet: boolean;
  /** What a blind guess among the fixes would have located. */
  readonly chance: number;
}

/** Checks the report with the slips in it against the report as it was meant, but for cells left empty. */
export function judge(draft: Draft, slip: Slip, style: Style = tabs("spread")): Outcome {
  const meant = write(draft, style).text;
  const { text, figures } = write(slipped(draft, slip), style);
  const isOfSlip = ({ rule }: Finding): boolean => !draft.blanks || !OF_BLANKS.has(rule);
  const findings = (check(text)?.findings ?? []).filter(isLoud).filter(isOfSlip);
  const slips = [...slip.keys()].sort();
  const figureAt = ({ span }: Edit): string =>
    [...figures].find(([, { start, end }]) => start <= span.start && span.end <= end)?.[0] ?? "elsewhere";
  const touched = (fixes: readonly (Fix | undefined)[]): string[] =>
    [...new Set(fixes.flatMap(fix => fix?.edits.map(figureAt) ?? []))].sort();
  const first = findings.map(({ fixes }) => fixes[0]);
  const all = touched(findings.flatMap(({ fixes }) => fixes));
  return {
    found: findings.length > 0,
    located: String(touched(first)) === String(slips),
    mended:
      withoutTags(
        applyEdits(
          text,
          first.flatMap(fix => fix?.edits ?? []),
        ),
      ) === withoutTags(meant),
    named: slips.every(key => all.includes(key)),
    quiet: findings.length <= slip.size,
    chance: findings.reduce((product, { fixes }) => product / Math.max(1, fixes.length), 1),
  };
}

/** As a page shows it: digits may stand in tags of their own, or no longer. */
const withoutTags = (text: string): string => text.replace(/<[^<>]*>/g, "");

/** What is said of cells left empty is not at stake either. */
const OF_BLANKS = new Set(["cell-empty", "cell-missing"]);

/** What the prose and the form are asked besides is not at stake here. */
const isLoud = ({ severity }: Finding): boolean => severity === "error" || severity === "warning";
