import type { CellReading } from "../number/cell.ts";
import type { Lines } from "../text/lines.ts";
import type { MappedText } from "../text/mapped.ts";
import { firstIndex } from "../text/order.ts";
import type { Origin } from "../text/origin.ts";
import type { Span } from "../text/span.ts";

/** A draft as blocks, whatever its notation; knows nothing of any form. */
export interface Document {
  /** As it is read, which all places in a reading count in: the draft, without the tags of HTML within its lines. */
  readonly text: string;
  readonly lines: Lines;
  /** Where the text stands in the draft. */
  readonly origin: Origin;
  /** Whether the draft is a whole page of HTML, in which only tags end a line. */
  readonly isPage: boolean;
  /** In the order of the text; every stretch that isn't blank, markup, hidden or a page number is in one of them. */
  readonly blocks: readonly Block[];
}

export type Block = Line | TableBlock;

/** A line of prose or a heading. */
export interface Line {
  readonly kind: "line";
  /** The whole line, without its end. */
  readonly span: Span;
  /** Its words: without Markdown's marks, its own number and white space at the ends. */
  readonly content: Span;
  /** Depth of a Markdown heading, 1 to 6. */
  readonly depth?: number;
  /** The number it opens with: 一、 （一） 1. 一是. */
  readonly mark?: Enumerator;
}

export interface Enumerator {
  readonly style: EnumeratorStyle;
  readonly ordinal: number;
  readonly span: Span;
}

/** 一、 | （一） | 1. or 1、 | （1） | 一是 */
export type EnumeratorStyle = "chinese" | "chineseInBrackets" | "arabic" | "arabicInBrackets" | "clause";

/**
 * How rows and cells are told apart. Strewn: bars tell cells wherever lines end, but not rows. Opened: a cell a line, which a
 * bar opens; the row's last is closed by one as well.
 */
export type Notation = "tsv" | "bars" | "gfm" | "html" | "grid" | "columns" | "lines" | "strewn" | "opened";

/** Rows of cells that stand together; blank lines and stray rules between them don't part them. */
export interface TableBlock {
  readonly kind: "table";
  readonly notation: Notation;
  readonly span: Span;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly span: Span;
  readonly cells: readonly RawCell[];
}

/** A cell as the notation delimits it. */
export interface RawCell {
  /** Column of the table's own geometry, from 0, counting the columns that a span covers. */
  readonly column: number;
  /** Its words without markup; where each came from in the draft. */
  readonly content: MappedText;
  /** As far as the content can be read without knowing its place. */
  readonly reading: CellReading;
  /**
   * The content's place in the draft, without white space at its ends; a point for an empty cell. Of words that stand on
   * several lines with other cells between, the first line's.
   */
  readonly span: Span;
}

/** The blocks that lie within a stretch of the text. */
export const blocksWithin = ({ blocks }: Document, { start, end }: Span): readonly Block[] =>
  blocks.slice(
    firstIndex(blocks, ({ span }) => span.start >= start),
    firstIndex(blocks, ({ span }) => span.end > end),
  );
