import type { Document, Line } from "../document/document.ts";
import { FORMAL, ROMAN } from "../document/enumerator.ts";
import { CHINESE_ORDINAL, chineseOrdinal } from "../number/ordinal.ts";
import { textOf, type Span } from "../text/span.ts";
import { fullWidthDigits } from "../text/width.ts";

/** A heading of the draft that another one is to look like. */
export interface HeadingModel {
  readonly heading: Line;
  /** Its words, without number and marks. */
  readonly title: Span;
}

/** A number of the same kind for another ordinal: 三、 for 五、, （3） for （5）, ③ for ⑤. */
export function renumbered(mark: string, ordinal: number): string {
  const series = /[\u2460-\u2473\u2474-\u2487\u2488-\u249b\u3220-\u3229]/.exec(mark)?.[0];
  if (series) {
    const first = [0x3220, 0x2488, 0x2474, 0x2460].find(start => series.charCodeAt(0) >= start) as number;
    return mark.replace(series, String.fromCharCode(first + ordinal - 1));
  }
  return mark
    .replace(new RegExp(`[${FORMAL}]`), FORMAL[ordinal - 1] ?? "$&")
    .replace(/[Ⅰ-Ⅻ]/, String.fromCharCode(ROMAN + ordinal - 1))
    .replace(new RegExp(CHINESE_ORDINAL), chineseOrdinal(ordinal))
    .replace(/[0-9]+/, String(ordinal))
    .replace(/[０-９]+/, () => fullWidthDigits(String(ordinal)));
}

/** A list's number before the heading's own, which counts along with it: 3. 三、. */
const OUTER_NUMBER = /[0-9]+(?=[.．、]\s*$)/;

/** Only marks: emphasis, closing tags, Markdown's closing hashes. */
const CLOSING = /^(?:[*_#\s]|<\/[a-z0-9]+>)*$/i;

/** A heading like another of the draft, with another number and title. */
export function headingLike(
  { text }: Document,
  { heading, title: like }: HeadingModel,
  ordinal: number,
  title: string,
): string {
  const { mark, span } = heading;
  const opening = text
    .slice(span.start, mark?.span.start ?? like.start)
    .replace(OUTER_NUMBER, outer => String(Number(outer) === mark?.ordinal ? ordinal : outer));
  const number = mark ? renumbered(textOf(text, mark.span), ordinal) : "";
  const gap = mark ? text.slice(mark.span.end, like.start) : "";
  const closing = text.slice(like.end, span.end);
  return opening + number + gap + title + (CLOSING.test(closing) ? closing : "");
}
