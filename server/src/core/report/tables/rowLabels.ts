import type { AxisEntry } from "../../form/axis.ts";
import { CHINESE_DIGITS } from "../../number/chinese.ts";
import { CHINESE_ORDINAL } from "../../number/ordinal.ts";
import { remembered } from "../../text/remembered.ts";
import type { Span } from "../../text/span.ts";
import type { AxisLabels, LabelMatch } from "./axisLabels.ts";
import { BOUNDS } from "./bounds.ts";
import { GRADES, LIKE_ENOUGH } from "./grades.ts";
import { fold, foldLabel, isSentence, likeness } from "./label.ts";
import type { PlacedLabel } from "../report.ts";
import { alignInOrder, type Candidate } from "./sequence.ts";
import { isFigure, isText, type StreamCell, type StreamRow } from "./stream.ts";

/** A text in the draft that may be a label. */
export interface LabelText {
  readonly row: number;
  /** Index of its cell in the row. */
  readonly cell: number;
  readonly text: string;
  readonly span: Span;
  readonly matches: readonly LabelMatch[];
}

/** A token and the entry that it was taken for. */
export interface PlacedToken extends LabelText {
  readonly entry: AxisEntry;
  readonly how: PlacedLabel["how"];
}

/** What the texts of a stretch are known to be besides the labels looked for. */
export interface Surroundings {
  /** Near misses are looked for only where so many labels are worded as the form has them. */
  readonly least: number;
  /** Words, folded, that stand elsewhere in the table as well: alone they name an entry only in its order. */
  readonly shared: ReadonlySet<string>;
}

/** Finds the labels of an axis among the texts of some rows, each row's before its first figure, and places them in order. */
export function placeLabels(
  rows: readonly StreamRow[],
  labels: AxisLabels,
  { least, shared }: Surroundings,
): PlacedToken[] {
  const tokens = tokensOf(rows, labels, least);
  if (!tokens.length) return [];
  const placed = placeInOrder(tokens, labels);
  if (placed.includes(undefined)) {
    placeOutOfOrder(tokens, placed, shared);
    placeBetween(tokens, placed, labels);
  }
  return placed.flatMap(token => {
    if (!token) return [];
    return isCut(token, rows[token.row]) ? placedAs(token, token.entry, true) : token;
  });
}

/** Each token as what it was placed as, by its index; undefined as long as it isn't. */
type Placed = (PlacedToken | undefined)[];

function placeInOrder(tokens: readonly LabelText[], labels: AxisLabels): Placed {
  const matched = tokens.flatMap((token, i) => (token.matches.length ? i : []));
  const named = matched.map(i => candidatesOf(tokens[i] as LabelText, labels));
  const placed = tokens.map((): PlacedToken | undefined => undefined);
  for (const { label, entry } of alignInOrder(named, labels.entries.length)) {
    const at = matched[label] as number;
    const token = tokens[at] as LabelText;
    const match = token.matches.find(candidate => labels.orderOf(candidate.entry) === entry) as LabelMatch;
    placed[at] = placedAs(token, match.entry, match.isOfficial);
  }
  return placed;
}

/** Field by field: a spread takes ten times the room, and every label of a draft is one. */
const placedAs = (
  { row, cell, text, span, matches }: LabelText,
  entry: AxisEntry,
  isOfficial: boolean,
): PlacedToken => ({ row, cell, text, span, matches, entry, how: isOfficial ? "worded" : "misprinted" });

/** Whether a text is a piece of its label where spaces hold a table: the rest stands above or below, among others. */
const isCut = ({ text, entry }: PlacedToken, row: StreamRow | undefined): boolean =>
  row?.block?.notation === "columns" && fold(entry.label).includes(fold(text));

/** The entries that a text may name, each once; of several wordings the last counts. */
function candidatesOf({ matches }: LabelText, labels: AxisLabels): readonly Candidate[] {
  const [only] = matches;
  if (only && matches.length === 1) return [{ entry: labels.orderOf(only.entry), weight: only.weight }];
  const weights = new Map(matches.map(({ entry, weight }) => [labels.orderOf(entry), weight]));
  return [...weights].map(([entry, weight]) => ({ entry, weight }));
}

function tokensOf(rows: readonly StreamRow[], labels: AxisLabels, least: number): LabelText[] {
  const tokens: LabelText[] = [];
  for (const [row, { cells, texts, block }] of rows.entries()) {
    if (!texts) continue;
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] as StreamCell;
      if (isFigure(cell)) break;
      if (!isText(cell)) continue;
      for (const { text, span } of labelsInCell(cell, labels, block !== undefined))
        tokens.push({ row, cell: i, text, span, matches: labels.exact(text) });
    }
  }
  const others = tokens.filter(token => !token.matches.length);
  if (!others.length || tokens.length - others.length < least) return tokens;
  const near = new Map(others.slice(0, BOUNDS.nearLabels).map(token => [token, labels.near(token.text)]));
  return tokens.map(token => {
    const matches = near.get(token);
    return matches?.length ? { ...token, matches } : token;
  });
}

const INNER_NUMBER = new RegExp(
  String.raw`(?=[（(]${CHINESE_ORDINAL}[）)]|(?<![\d０-９])\d[.．、](?!\d)|[${CHINESE_DIGITS}]、)`,
);

const atInnerNumbers = remembered(BOUNDS.labelLength, text => text.split(INNER_NUMBER));

/** What stands before a colon, where the words behind it explain the label: 规章：指……. */
const EXPLAINED = /^([^:：。]{2,40})[:：]/;

/** A cell's label; several where a group's label and its member's stand in one cell. */
function labelsInCell(
  cell: StreamCell,
  labels: AxisLabels,
  isInTable: boolean,
): { text: string; span: Span }[] {
  const { text } = cell.content;
  const explained = isInTable && /[:：]/.test(text) ? EXPLAINED.exec(text)?.[1] : undefined;
  if (explained && labels.exact(explained).length)
    return [{ text: explained, span: cell.content.source({ start: 0, end: explained.length }) }];
  if (text.length > BOUNDS.labelLength) return [];
  const whole = { text, span: cell.span };
  if (labels.exact(text).length) return [whole];
  const pieces = atInnerNumbers(text);
  if (pieces.length < 2 || !pieces.every(piece => labels.exact(piece).length)) return [whole];
  let at = 0;
  return pieces.map(piece => {
    const start = at + (piece.length - piece.trimStart().length);
    const span = cell.content.source({ start, end: at + piece.trimEnd().length });
    at += piece.length;
    return { text: piece, span };
  });
}

/**
 * A label worded as the form has it, but out of the form's order, is what it says; unless it is one like 其他 or 总计,
 * which stand in heads as well, and has no number.
 */
function placeOutOfOrder(tokens: readonly LabelText[], placed: Placed, shared: ReadonlySet<string>): void {
  const taken = entriesOf(placed);
  tokens.forEach((token, i) => {
    if (placed[i] || !token.matches.length) return;
    const isTelling = (match: LabelMatch): boolean =>
      match.weight > GRADES.worded || !shared.has(foldLabel(token.text).words);
    const matches = token.matches.filter(
      match => match.isOfficial && isTelling(match) && !taken.has(match.entry),
    );
    const best = matches.filter(match => match.weight === Math.max(...matches.map(other => other.weight)));
    if (best.length !== 1 || !best[0]) return;
    taken.add(best[0].entry);
    placed[i] = placedAs(token, best[0].entry, true);
  });
}

/**
 * One unknown label between two known ones is the one entry that is missing there, if it is like it or numbered as it is.
 * Where more unknown texts stand than the form has labels, they are none.
 */
function placeBetween(tokens: readonly LabelText[], placed: Placed, labels: AxisLabels): void {
  const { entries } = labels;
  const taken = entriesOf(placed);
  const known = placed.flatMap((token, i) => (token ? i : []));
  const position = (i: number | undefined, otherwise: number): number =>
    i === undefined ? otherwise : labels.orderOf((placed[i] as PlacedToken).entry);
  [...known, undefined].forEach((next, k) => {
    const previous = known[k - 1];
    const [from, to] = [(previous ?? -1) + 1, next ?? tokens.length];
    if (to === from || to - from > Math.min(BOUNDS.nearLabels, entries.length)) return;
    const between = entries
      .slice(position(previous, -1) + 1, position(next, entries.length))
      .filter(entry => !taken.has(entry));
    if (!between.length) return;
    const unknown = indexes(from, to);
    for (const entry of between) {
      const folded = foldLabel(entry.label);
      const fitting = unknown.filter(i => {
        const { text: words } = tokens[i] as LabelText;
        if (isSentence(words) || labels.isGroup(words)) return false;
        const text = foldLabel(words);
        const alike = likeness(text.words, folded.words);
        return alike >= LIKE_ENOUGH.between || (alike > 0 && text.mark !== "" && text.mark === folded.mark);
      });
      const [only] = fitting;
      if (fitting.length !== 1 || only === undefined || placed[only]) continue;
      const token = tokens[only] as LabelText;
      const isOfficial = token.matches.some(match => match.entry === entry && match.isOfficial);
      placed[only] = placedAs(token, entry, isOfficial);
    }
  });
}

const entriesOf = (placed: Placed): Set<AxisEntry> =>
  new Set(placed.flatMap(token => (token ? token.entry : [])));

const indexes = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
