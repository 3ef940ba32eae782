import { once } from "../../text/once.ts";
import type { AxisLabels } from "./axisLabels.ts";
import { BOUNDS } from "./bounds.ts";
import { part } from "./glued.ts";
import { takenApart, type StreamCell, type StreamRow } from "./stream.ts";

/**
 * Takes the heads apart that stand in one cell with nothing or a space between them: 结果维持结果纠正其他结果. `corner` may
 * open a row, and the last of them may be torn.
 */
export const ungluedHeads = (rows: readonly StreamRow[], labels: AxisLabels, corner = ""): StreamRow[] =>
  takenApart(rows, cell => headsIn(cell, labels, corner));

const wordsOf = once(({ entries }: AxisLabels): readonly string[] =>
  entries
    .flatMap(({ label, variants }) => [label, ...variants])
    .filter(word => word !== "")
    .map(narrow)
    .sort((a, b) => b.length - a.length),
);

/** What the words start with. */
const openingsOf = once(
  (labels: AxisLabels): ReadonlySet<string> => new Set(wordsOf(labels).map(word => word.charAt(0))),
);

function headsIn(cell: StreamCell, labels: AxisLabels, corner: string): StreamCell[] | undefined {
  if (cell.content.text.length > BOUNDS.gluedHeads) return undefined;
  const opening = narrow(cell.content.text.charAt(0));
  if (!openingsOf(labels).has(opening) && !(corner && narrow(corner).startsWith(opening))) return undefined;
  const text = narrow(cell.content.text);
  if (labels.exact(text).length) return undefined;
  const words = corner ? [narrow(corner), ...wordsOf(labels)] : wordsOf(labels);
  const heads: StreamCell[] = [];
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const torn = at > 0 && rest.length >= LEAST_OF_HEAD && words.some(each => each.startsWith(rest));
    const word = torn ? rest : words.find(each => rest.startsWith(each));
    const gap = /^\s*/.exec(rest)?.[0].length ?? 0;
    if (word) heads.push(part(cell, { start: at, end: at + word.length }));
    else if (!at || !gap) return undefined;
    at += word?.length ?? gap;
  }
  return heads.length > 1 ? heads : undefined;
}

/** So many letters of a head that goes on in another line tell which it is. */
const LEAST_OF_HEAD = 4;

/** Full-width ASCII as ASCII; as long as it was. */
const narrow = (text: string): string =>
  text.replace(/[！-～]/g, unit => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));
