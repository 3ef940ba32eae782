import type { Block, Document, Line, Notation } from "../document/document.ts";
import type { AxisEntry } from "../form/axis.ts";
import type { Form, GridForm, SectionForm, TableForm, TopicForm } from "../form/form.ts";
import type { Exact } from "../number/exact.ts";
import type { Span } from "../text/span.ts";

/** A draft understood as a report on one form. */
export interface Report {
  readonly document: Document;
  readonly form: Form;
  readonly title?: Title;
  /** Who reports, as the title or else the opening says; undefined when neither does. */
  readonly organ?: string;
  /** The year reported on; undefined when nothing says it. */
  readonly year?: number;
  /** The block of code that it stands in; then none of it is read but form, organ and year. */
  readonly fence?: Span;
  /** The first heading of a report that is all on one line, nothing parting it; then none of it is read but form and year. */
  readonly unbroken?: Span;
  /** In the order of the text. */
  readonly sections: readonly Section[];
  /** One for each table of the form that was found, in the order of the text. */
  readonly tables: readonly TableReading[];
}

/** <organ><year>年政府信息公开工作年度报告 */
export interface Title {
  /** From its first word to its last. */
  readonly span: Span;
  /** Its words, a stretch for each line that they are broken over. */
  readonly lines: readonly Span[];
  /** May stand on a line above the title's own, with a page's metadata between. */
  readonly organ?: Span;
  readonly year?: Span;
}

export interface Section {
  readonly form: SectionForm;
  readonly heading: Line;
  /** Of the heading's words, without its number. */
  readonly title: Span;
  /** From the heading's end to the next section's heading, or the text's end. */
  readonly body: Span;
  /** The draft's blocks below the heading. */
  readonly blocks: readonly Block[];
  /** Parts under headings of the next level, in the order of the text. */
  readonly parts: readonly Part[];
}

/** A part of a section: （一）主动公开. */
export interface Part {
  readonly heading: Line;
  readonly title: Span;
  /** The form's topics that its heading names; several where it merges them, none where it names none. */
  readonly topics: readonly TopicForm[];
  readonly body: Span;
}

/** One table of the form, as the draft has it. */
export interface TableReading {
  readonly form: TableForm;
  readonly span: Span;
  readonly grids: readonly GridReading[];
}

export interface GridReading {
  readonly form: GridForm;
  readonly span: Span;
  /** Leaves of the two axes in the order in which the draft has them; those that it lacks are not there. */
  readonly rows: readonly RowReading[];
  readonly columns: readonly AxisEntry[];
  /** Labels as the draft has them, each with the row or column that it was taken for. */
  readonly labels: readonly PlacedLabel[];
  /** Keyed by `cellKey`; only for rows and columns that the draft has. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly obstacles: readonly Obstacle[];
}

/** A row of the draft; a group's, where the draft has one row for the whole group. */
export interface RowReading {
  readonly entry: AxisEntry;
  /** From its label to its last figure. */
  readonly span: Span;
  /** All of the notation's row or line that the label stands in. */
  readonly line: Span;
  readonly notation: Notation;
  /** Undefined for a row without a label, placed by its order. */
  readonly label?: Span;
  /** How many figures stand in it. */
  readonly figureCount: number;
  /** Whether its cells could be told apart; if not, each of them is unread. */
  readonly isPlaced: boolean;
}

export interface PlacedLabel {
  readonly axis: "row" | "column";
  readonly entry: AxisEntry;
  /** Its words and number, as the draft has them. */
  readonly span: Span;
  /** As the form or a known variant has it, or only near to it. */
  readonly how: "worded" | "misprinted";
}

/** Something in a table that has no place in the form's grid, or takes the place of two cells. */
export type Obstacle =
  | { readonly kind: "row-extra" | "column-extra" | "figure-extra" | "words-extra"; readonly span: Span }
  | {
      readonly kind: "figures-joined";
      /** Of the cell that holds two figures. */
      readonly span: Span;
      readonly figures: readonly Span[];
      /** What stands between two cells of its row. */
      readonly separator: string;
    };

/** A place of the form's grid in the draft. */
export interface Cell {
  /** Keys of the row and column; a row's may be a group's. */
  readonly row: string;
  readonly column: string;
  /** The figure's own text; for an empty or missing cell, where a figure would go. */
  readonly span: Span;
  readonly content: CellContent;
}

export type CellContent =
  | {
      readonly kind: "figure";
      readonly value: Exact;
      /** What stands behind the figure in its cell and is no part of it. */
      readonly note?: Span;
    }
  /**
   * There, with nothing in it or a dash; strewn among lines of bars, it may be none. Where the row ends before it, as editors
   * cut off white space, `ahead` is what stands between the row's end and a figure there.
   */
  | { readonly kind: "empty"; readonly isStrewn?: true; readonly ahead?: string }
  /** The row ends before it; a figure put there needs these separators around it, and can't be put there without any. */
  | { readonly kind: "missing"; readonly before: string; readonly after: string }
  /** There, with something in it that is no figure. */
  | { readonly kind: "unread" }
  /** It can't be told which of the row's cells it is. */
  | { readonly kind: "unplaced" };

/** A cell's name in its grid; each is made once, for the forms have few and every draft asks for all. */
export function cellKey(row: string, column: string): string {
  let ofRow = cellKeys.get(row);
  if (!ofRow) cellKeys.set(row, (ofRow = new Map()));
  let key = ofRow.get(column);
  if (!key) ofRow.set(column, (key = `${row}|${column}`));
  return key;
}

const cellKeys = new Map<string, Map<string, string>>();
