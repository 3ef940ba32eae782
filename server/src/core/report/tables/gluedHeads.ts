import { once } from "../../text/once.ts";
import type { AxisLabels } from "./axisLabels.ts";
import { BOUNDS } from "./bounds.ts";
import { remembered } from "../../text/remembered.ts";
import type { Span } from "../../text/span.ts";
import { part } from "./glued.ts";
import { takenApart, type StreamCell, type StreamRow } from "./stream.ts";

/**
 * Takes the heads apart that stand in one cell with nothing or a space between them: 结果维持结果纠正其他结果. `corner` may
 * open a row, and the last of them may be torn.
 */
export const ungluedHeads = (rows: readonly StreamRow[], labels: AxisLabels, corner = ""): StreamRow[] =>
  takenApart(rows, cell => headsIn(cell, labels, corner));

const headWords = once(({ entries }: AxisLabels): readonly string[] =>
  entries
    .flatMap(({ label, variants }) => [label, ...variants])
    .filter(word => word !== "")
    .map(narrow)
    .sort((a, b) => b.length - a.length),
);

function headsIn(cell: StreamCell, labels: AxisLabels, corner: string): StreamCell[] | undefined {
  const { text } = cell.content;
  if (text.length > BOUNDS.gluedHeads) return undefined;
  const heads = headsOf(labels)(corner)(text);
  return heads.length > 1 ? heads.map(head => part(cell, head)) : undefined;
}

/** Where in a text its heads stand; none where it isn't made of heads. By what may open a row, kept for the texts that recur. */
const headsOf = once((labels: AxisLabels) =>
  remembered(BOUNDS.gluedHeads, corner =>
    remembered(BOUNDS.gluedHeads, text => {
      const narrowed = narrow(text);
      const words = corner ? [narrow(corner), ...headWords(labels)] : headWords(labels);
      return labels.exact(narrowed).length ? [] : spansOfWords(narrowed, words);
    }),
  ),
);

function spansOfWords(text: string, words: readonly string[]): readonly Span[] {
  const heads: Span[] = [];
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const torn = at > 0 && rest.length >= LEAST_OF_HEAD && words.some(each => each.startsWith(rest));
    const word = torn ? rest : words.find(each => rest.startsWith(each));
    const gap = /^\s*/.exec(rest)?.[0].length ?? 0;
    if (word) heads.push({ start: at, end: at + word.length });
    else if (!at || !gap) return [];
    at += word?.length ?? gap;
  }
  return heads;
}

/** So many letters of a head that goes on in another line tell which it is. */
const LEAST_OF_HEAD = 4;

/** Full-width ASCII as ASCII; as long as it was. */
const narrow = (text: string): string =>
  text.replace(/[！-～]/g, unit => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));
