import type { Figure } from "../../network/network.ts";
import { ZERO } from "../../number/exact.ts";
import type { Span } from "../../text/span.ts";
import { figureAt, type CheckedDraft } from "./figureAt.ts";
import { tiesOf } from "./ties.ts";

/** Places in the draft that have to do with the figure at one of its places; undefined where there is none. */
export interface FigurePlaces {
  readonly own: Span;
  /** Where a reader goes to from it: sentence and cell to each other, a total to what adds up to it; else it stays. */
  readonly definition: readonly Span[];
  /** Where it is told elsewhere, and the totals that it goes into. */
  readonly references: readonly Span[];
  /** Where it is told elsewhere. */
  readonly told: readonly Span[];
  /** The totals that it goes into and what adds up to it. */
  readonly sums: readonly Span[];
}

export function figurePlaces(ground: CheckedDraft, offset: number): FigurePlaces | undefined {
  const figure = figureAt(ground, offset);
  if (!figure) return undefined;
  const { origin } = ground.report.document;
  const spans = (figures: readonly Figure[]): Span[] => figures.map(({ span }) => origin.toDraft(span));
  const { told, addends, totals } = tiesOf(ground.network, figure);
  const counted = addends.filter(({ value }) => value !== ZERO);
  const ahead = [...(figure.cell ? [] : told), ...(counted.length ? counted : addends), ...told];
  return {
    own: origin.toDraft(figure.span),
    definition: spans(ahead.length ? [...new Set(ahead)] : [figure]),
    references: spans([...new Set([...told, ...totals])]),
    told: spans(told),
    sums: spans([...totals, ...counted]),
  };
}
