import { firstIndex } from "./order.ts";

/** A stretch of the draft: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanOf = (start: number, end: number): Span => ({ start, end });

/** The empty stretch at an offset: a place where something is missing. */
export const pointAt = (offset: number): Span => ({ start: offset, end: offset });

export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The shortest stretch that holds both. */
export const cover = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** Whether all of the other stretch lies in this one. */
export const contains = (span: Span, other: Span): boolean =>
  span.start <= other.start && other.end <= span.end;

/** Tells the stretches that lie in one of these, which are in order and don't overlap. */
export const withinAnyOf =
  (spans: readonly Span[]): ((span: Span) => boolean) =>
  span => {
    const around = spans[firstIndex(spans, ({ start }) => start > span.start) - 1];
    return around !== undefined && contains(around, span);
  };

/** Whether the offset lies in the stretch or at either of its ends. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** The stretch without white space at its ends; a blank stretch shrinks to a point at its start. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start === end) start = end = span.start;
  return start === span.start && end === span.end ? span : { start, end };
}

/** ASCII, no-break, full-width and zero-width spaces, tab, line ends and the byte order mark. */
export const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  unit === 0xa0 ||
  unit === 0x3000 ||
  (unit >= 0x2000 && unit <= 0x200d) ||
  unit === 0x202f ||
  unit === 0xfeff;
