import { EACH_INVISIBLE, INVISIBLE } from "../text/invisible.ts";
import { MappedBuilder, type MappedText } from "../text/mapped.ts";
import { spanOf, type Span } from "../text/span.ts";
import { decodeEntity } from "./inline.ts";
import { markupOf, type Markup } from "./markup.ts";
import { BLOCK_TAGS } from "./tags.ts";

/** A draft with HTML in it, as it is read. */
export interface Page extends MappedText {
  /** Whether it is a whole page, in which line ends mean nothing. */
  readonly isWhole: boolean;
}

/**
 * A draft with HTML in it as a reader of the page sees it: without tags within a line, entities and escapes read. Of a
 * whole page, each block is a line, other line ends and tabs mean nothing, and what a browser doesn't show is left out.
 * Tables and comments stay as they are, but for invisible characters, which no draft has. Undefined where nothing would
 * change.
 */
export function readPage(draft: string): Page | undefined {
  if (!MARKUP.test(draft)) return undefined;
  const pieces = markupOf(draft);
  const isWhole = isWholePage(draft, pieces);
  const builder = new MappedBuilder();
  for (const piece of pieces) {
    if (piece.kind === "text") addText(builder, draft, piece, isWhole);
    else if (piece.kind === "tag") addTag(builder, draft, piece, isWhole);
    else if (piece.kind === "kept" || !isWhole) copySeen(builder, draft, piece);
  }
  const made = builder.build(spanOf(draft.length, draft.length));
  return made.text === draft ? undefined : { ...made, isWhole };
}

/** A tag, an entity, an escape of Markdown or what is invisible. */
const MARKUP = new RegExp(String.raw`<\/?[a-z!]|&#?[a-z0-9]{2,8};|\\[.()[\]!+-]|${INVISIBLE}`, "i");

/**
 * Whether most of the words outside tables stand in blocks of HTML: line ends mean nothing there. What is left of a torn
 * table says nothing of that, only cells with sentences do, in which pages are laid out.
 */
function isWholePage(draft: string, pieces: readonly Markup[]): boolean {
  if (/<(?:!doctype html|html|body)\b/i.test(draft)) return true;
  let inside = 0;
  let outside = 0;
  let isOpen = false;
  let isInCell = false;
  for (const piece of pieces) {
    if (piece.kind === "tag" && HOLDS_WORDS.has(piece.name ?? "")) isOpen = !piece.closes;
    if (piece.kind === "tag" && IN_TABLE.has(piece.name ?? "")) isInCell = !piece.closes;
    if (piece.kind !== "text") continue;
    const words = draft.slice(piece.start, piece.end);
    if (isInCell && !words.includes("。")) continue;
    const length = words.replace(/\s/g, "").length;
    if (isOpen && !/\n[ \t]*\r?\n/.test(words.trim())) inside += length;
    else outside += length;
  }
  return inside > outside;
}

const IN_TABLE = new Set(["table", "tr", "td", "th"]);

const HOLDS_WORDS = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "div"]);

function addText(builder: MappedBuilder, draft: string, { start, end }: Span, isPage: boolean): void {
  let at = start;
  // A byte order mark is no word before the first.
  const first = start === 0 && draft.startsWith("\ufeff") ? 1 : start;
  for (const { 0: found, index } of draft.slice(start, end).matchAll(isPage ? PAGE_MARKS : MARKS)) {
    const from = start + index;
    const to = from + found.length;
    const partsWords = [from > first && draft[from - 1], to < end && draft[to]].every(
      beside => !beside || /\w/.test(beside),
    );
    const meaning = meaningOf(found, partsWords);
    builder.copy(draft, at, from);
    if (meaning === undefined) builder.copy(draft, from, to);
    else builder.put(meaning, spanOf(from, to));
    at = to;
  }
  builder.copy(draft, at, end);
}

/** Takes over what is seen of a stretch. */
function copySeen(builder: MappedBuilder, draft: string, { start, end }: Span): void {
  let at = start;
  for (const { 0: found, index } of draft.slice(start, end).matchAll(EACH_INVISIBLE)) {
    builder.copy(draft, at, start + index);
    at = start + index + found.length;
  }
  builder.copy(draft, at, end);
}

/** Entities, escapes of what has no meaning to a draft, and what is invisible. */
const MARKS = new RegExp(
  String.raw`&(?:[a-z]{2,6}|#\d{1,7}|#x[0-9a-f]{1,6});|\\[.()[\]!+-]|${INVISIBLE}`,
  "gi",
);
const PAGE_MARKS = new RegExp(String.raw`[\r\n\t][\r\n\t ]*|${MARKS.source}`, "gi");

function meaningOf(found: string, partsWords: boolean): string | undefined {
  if (found.startsWith("&")) return entityIn(found);
  if (found.startsWith("\\")) return found.slice(1);
  return partsWords && /[\r\n\t]/.test(found) ? " " : "";
}

/** What an entity stands for, but for what has a meaning of its own in a draft. */
function entityIn(entity: string): string | undefined {
  const meaning = decodeEntity(entity.slice(1, -1));
  return /^[^<>&|\s*_`#~\\]?$|^[\u00a0\u2000-\u200b\u3000]$/u.test(meaning) ? meaning : undefined;
}

/** A tag of a block stays, on a line of its own in a page; others mean nothing. */
function addTag(
  builder: MappedBuilder,
  draft: string,
  { start, end, name = "", closes }: Markup,
  isPage: boolean,
): void {
  if (!BLOCK_TAGS.has(name)) {
    if (name === "sup") builder.put(closes ? "]" : "[", spanOf(start, end));
    else if (!isPage && !INLINE_TAGS.has(name)) builder.copy(draft, start, end);
    return;
  }
  const isBreak = name === "br";
  if (isPage && !closes && !isBreak) builder.put("\n", spanOf(start, start));
  if (isPage) copyOnOneLine(builder, draft, start, end);
  else builder.copy(draft, start, end);
  if (isPage && (closes || isBreak)) builder.put("\n", spanOf(end, end));
}

function copyOnOneLine(builder: MappedBuilder, draft: string, start: number, end: number): void {
  let at = start;
  for (const { 0: gap, index } of draft.slice(start, end).matchAll(/[\r\n\t]+/g)) {
    builder.copy(draft, at, start + index);
    at = start + index + gap.length;
    builder.put(" ", spanOf(start + index, at));
  }
  builder.copy(draft, at, end);
}

/** Tags that change how words look; what looks like another tag in a draft that is no page may be words. */
const INLINE_TAGS = new Set("a b big del em font i ins label mark o:p s small span strong sub u".split(" "));
