import type { Figure, Network } from "../network/network.ts";
import type { Report } from "../report/report.ts";
import { once } from "../text/once.ts";
import { spanOf, textOf, type Span } from "../text/span.ts";
import { DENIAL, TABLE } from "../ties/proseFigures.ts";

/**
 * What a stretch of the draft is about, in words that stay when others are written around it: the cell that it is, or
 * the cells that its sentence is held to. Undefined for what is about no cell.
 */
export function subjectAt(network: Network, span: Span): string | undefined {
  const [figure] = figuresAt(network).get(keyOf(span)) ?? [];
  if (!figure) return undefined;
  if (figure.cell) return figure.name.zh;
  const saying = network.of(figure).find(({ kind }) => kind === TABLE || kind === DENIAL);
  const cells = saying?.parts.map(({ name }) => name.zh) ?? [];
  return cells.length ? `正文所说的${cells.join("、")}` : undefined;
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

/** Those that stand in some identity, by their place. */
/** By their place, those of cells first. */
const figuresAt = once(({ figures }: Network): ReadonlyMap<string, readonly Figure[]> => {
  const byPlace = new Map<string, Figure[]>();
  for (const figure of figures) {
    const here = byPlace.get(keyOf(figure.span)) ?? [];
    byPlace.set(keyOf(figure.span), figure.cell ? [figure, ...here] : [...here, figure]);
  }
  return byPlace;
});

/** The sentence around a place: from one full stop, semicolon or line end to the next, without white space at its ends. */
export function sentenceAround(
  { document: { text, lines } }: Pick<Report, "document">,
  { start, end }: Span,
): string {
  const line = lines.span(lines.positionAt(start).line);
  let from = start;
  while (from > line.start && !ENDS.has(text[from - 1] ?? "")) from--;
  let to = Math.max(end, from);
  while (to < line.end && !ENDS.has(text[to] ?? "")) to++;
  return textOf(text, spanOf(from, to));
}

const ENDS = new Set([..."。；！？;"]);
