import { readCell as readFigure } from "../number/cell.ts";
import { EACH_INVISIBLE } from "../text/invisible.ts";
import { MappedBuilder, part, verbatim, type MappedText } from "../text/mapped.ts";
import { trimmed, type Span } from "../text/span.ts";
import { unitsLike } from "../text/units.ts";
import type { RawCell } from "./document.ts";

/** The cell at a stretch between delimiters, its inline marks read: \| **29** &nbsp; <br>. */
export function readCell(text: string, span: Span, column: number): RawCell {
  const words = trimmed(text, span);
  if (words.start === words.end) return emptyCell(column, typingPoint(text, span));
  if (!hasMarks(text, words)) return cellWith(verbatim(text, words), column, words);
  const builder = new MappedBuilder();
  copyInline(builder, text, words);
  return cellOf(builder.build(words), column, typingPoint(text, span));
}

const NOTHING = verbatim("", { start: 0, end: 0 });

const emptyCell = (column: number, span: Span): RawCell => cellWith(NOTHING, column, span);

const cellWith = (content: MappedText, column: number, span: Span): RawCell => ({
  column,
  content,
  reading: readFigure(content.text),
  span,
});

/** The cell that holds a content, less white space at its ends; `home` is where it stands when blank. */
export function cellOf(content: MappedText, column: number, home: Span): RawCell {
  const inner = trimmed(content.text, { start: 0, end: content.text.length });
  if (inner.start === inner.end) return emptyCell(column, home);
  return cellWith(part(content, inner), column, content.source(inner));
}

/** The cell whose words stand on several lines, other cells between them; its place is the first that has words. */
export function joinedCell(text: string, pieces: readonly Span[], column: number, home: Span): RawCell {
  const builder = new MappedBuilder();
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1];
    if (before) builder.put("\n", { start: before.end, end: piece.start });
    copyInline(builder, text, piece);
  }
  const cell = cellOf(builder.build(home), column, home);
  const { start } = cell.span;
  const first = pieces.find(piece => piece.start <= start && start < piece.end);
  return first && pieces.length > 1
    ? { ...cell, span: { start, end: Math.min(first.end, cell.span.end) } }
    : cell;
}

/** Where a figure would be typed into a blank stretch: after a space that keeps it off the delimiter. */
export function typingPoint(text: string, { start, end }: Span): Span {
  const at = end - start > 1 && text[start] === " " ? start + 1 : start;
  return { start: at, end: at };
}

/** Adds a stretch to a text, its inline marks read. */
function copyInline(builder: MappedBuilder, text: string, span: Span): void {
  const raw = text.slice(span.start, span.end);
  const wrapper = /^([*_`])(?!\1)(?=\S)/.exec(raw)?.[1];
  const wrapped = wrapper !== undefined && raw.length > 2 && raw.indexOf(wrapper, 1) === raw.length - 1;
  const end = wrapped ? span.end - 1 : span.end;
  for (let at = wrapped ? span.start + 1 : span.start; at < end;) {
    MARK.lastIndex = at;
    const mark = MARK.exec(text);
    if (!mark || at + mark[0].length > end) {
      builder.copy(text, at, at + 1);
      at++;
      continue;
    }
    const source = { start: at, end: at + mark[0].length };
    builder.put(meaningOf(mark.groups ?? {}), source);
    at = source.end;
  }
}

/** Whether a stretch has something in it that a mark may begin with. */
function hasMarks(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (opensMark(text.charCodeAt(at))) return true;
  return false;
}

const opensMark = unitsLike(/[\\*_`~&<]/);

/** Bounded, so that reading stays linear whatever the text. */
const MARK = new RegExp(
  [
    /\\(?<escaped>[!-/:-@[-`{-~])/,
    /&(?<entity>[a-z]{2,6}|#\d{1,7}|#x[0-9a-f]{1,6});/,
    /<(?<tag>\/?[a-z][a-z0-9]{0,12})\b[^<>]{0,300}>/,
    /\*\*|__|~~/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "iy",
);

function meaningOf({ escaped, entity, tag }: Record<string, string | undefined>): string {
  if (escaped !== undefined) return escaped;
  if (entity !== undefined) return decodeEntity(entity);
  if (tag === undefined) return "";
  return BREAKS.test(tag) ? "\n" : RAISED.test(tag) ? (tag.startsWith("/") ? "]" : "[") : "";
}

const BREAKS = /^(?:br|\/?p|\/?div|\/?li)$/i;

/** A raised number is a note's. */
const RAISED = /^\/?sup$/i;

const ENTITIES = new Map([
  ["nbsp", "\u00a0"],
  ["ensp", "\u2002"],
  ["emsp", "\u2003"],
  ["thinsp", "\u2009"],
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["laquo", "«"],
  ["raquo", "»"],
  ["mdash", "—"],
  ["ndash", "–"],
  ["minus", "−"],
  ["hellip", "…"],
  ["middot", "·"],
  ["bull", "•"],
  ["times", "×"],
  ["permil", "‰"],
  ["shy", ""],
  ["zwnj", ""],
  ["zwj", ""],
]);

/** What an entity stands for, named without & and ;. */
export function decodeEntity(entity: string): string {
  const code = /^#(x)?(.+)$/i.exec(entity);
  if (!code) return ENTITIES.get(entity.toLowerCase()) ?? `&${entity};`;
  const point = parseInt(code[2] ?? "", code[1] ? 16 : 10);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point).replace(EACH_INVISIBLE, "") : "";
}
