import { isRounding, magnitude, minus, quotient, times, ZERO, type Exact } from "../number/exact.ts";
import { placesOf } from "./places.ts";
import type { CellKey } from "../prose/claims/claim.ts";
import type { Mention } from "../prose/mention.ts";
import type { Paragraph } from "../prose/paragraph.ts";
import type { Prose } from "../prose/read.ts";
import { FALL, RISE, TO } from "../prose/ratios/changes.ts";
import { LAST_YEAR } from "../prose/ratios/ratioWords.ts";
import type { Form } from "../form/form.ts";
import { anyOf } from "../text/lexicon.ts";
import { spanOf, type Span } from "../text/span.ts";
import { lastAmount, type PreviousReport } from "./previousReport.ts";
import { cellsOfMentions } from "./tableShares.ts";

/** How much more or less than a year before the prose says that a figure is, against last year's report. */
export interface ToldGrowth {
  /** Of the number that says by how much, in the text. */
  readonly span: Span;
  /** Of the words that tell it: 8 件，比上年增长 20%. */
  readonly told: Span;
  readonly now: Exact;
  readonly last: Exact;
  readonly holds: boolean;
}

/** Only what is said to be beside the year before is held to it. */
const THAN_LAST = new RegExp(`${anyOf([...LAST_YEAR, "同比"])}`);

/** Changes of figures that last year's report has, where the sentence doesn't name last year's number itself. */
export function* toldGrowth(prose: Prose, previous: PreviousReport): Generator<ToldGrowth> {
  const cells = cellsOfMentions(prose);
  for (const paragraph of prose.paragraphs)
    for (const [at, change] of paragraph.mentions.entries()) {
      const now = paragraph.mentions[at - 1];
      const cell = now && cells.get(now);
      if (!now || !cell) continue;
      const last = lastOf(prose.report.form, cell, previous);
      const told = last === undefined ? undefined : growthOf(paragraph, now, change, last);
      if (told) yield told;
    }
}

function growthOf(
  { passage }: Paragraph,
  now: Mention,
  change: Mention,
  last: Exact,
): ToldGrowth | undefined {
  const between = passage.text.slice(now.quantity.span.end, change.quantity.span.start);
  const isRise = RISE.test(between);
  const isPlain = now.quantity.bound === "exact" && change.quantity.bound === "exact";
  const isNear = now.clause.sentence === change.clause.sentence && now.quantity.kind === "quantity";
  if (!isPlain || !isNear || !THAN_LAST.test(between) || TO.test(between)) return undefined;
  if (!isRise && !FALL.test(between)) return undefined;
  const { value, kind } = change.quantity;
  const grown = minus(now.quantity.value, last);
  const isPercentage = kind !== "quantity";
  if (isPercentage && last === ZERO) return undefined;
  const size = magnitude(grown);
  const isDirected = grown === ZERO || grown > ZERO === isRise;
  const holds =
    isDirected && (isPercentage ? isRounding(value, quotient(times(100n, size), last)) : value === size);
  const { start } = now.quantity.span;
  return {
    span: passage.source(change.quantity.span),
    told: passage.source(spanOf(start, change.quantity.span.end)),
    now: now.quantity.value,
    last,
    holds,
  };
}

function lastOf(
  form: Form,
  { table, grid, row, column }: CellKey,
  previous: PreviousReport,
): Exact | undefined {
  const of = form.tables.find(({ key }) => key === table);
  const gridForm = of?.grids.find(({ key }) => key === grid);
  return of && gridForm && lastAmount(previous, placesOf(of, gridForm).at(row, column).id);
}
