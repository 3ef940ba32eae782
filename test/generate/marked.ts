import type { Span } from "../../server/src/core/text/span.ts";

/** A draft written down, with the place of each figure of its tables. */
export interface Written {
  readonly text: string;
  /** By `figureKey`; each cuts out the figure's own characters. */
  readonly figures: ReadonlyMap<string, Span>;
}

const [OPEN, NAMED, CLOSE] = ["\ue000", "\ue001", "\ue002"] as const;

/** A figure's text, marked so that `unmark` can tell where it ended up. */
export const marked = (key: string, text: string): string => OPEN + key + NAMED + text + CLOSE;

const MARKS = /\ue000([^\ue001]*)\ue001([^\ue002]*)\ue002/g;

/** What a reader sees of a marked text. */
export const visible = (text: string): string => text.replace(MARKS, "$2");

/** Columns that a text takes up where a Chinese character takes two. */
export const widthOf = (text: string): number =>
  [...visible(text)].reduce((width, character) => width + (character >= "\u2018" ? 2 : 1), 0);

export function unmark(text: string): Written {
  const figures = new Map<string, Span>();
  let plain = "";
  let at = 0;
  for (const match of text.matchAll(MARKS)) {
    plain += text.slice(at, match.index);
    const [, key = "", figure = ""] = match;
    figures.set(key, { start: plain.length, end: plain.length + figure.length });
    plain += figure;
    at = match.index + match[0].length;
  }
  return { text: plain + text.slice(at), figures };
}
