import type { Document, Line, TableBlock } from "../document/document.ts";
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
  /** In the order of the text. */
  readonly sections: readonly Section[];
  /** One for each table of the form that was found, in the order of the text. */
  readonly tables: readonly TableReading[];
}

/** The title line: <organ><year>年政府信息公开工作年度报告. */
export interface Title {
  readonly span: Span;
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
  /** Parts under headings of the next level, in the order of the text. */
  readonly parts: readonly Part[];
}

/** A part of a section: （一）主动公开. */
export interface Part {
  readonly heading: Line;
  readonly title: Span;
  /** The form's topic that it treats, where one can be told. */
  readonly topic?: TopicForm;
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
  /** Labels as the draft has them, each with the row or column that it was taken for. */
  readonly labels: readonly PlacedLabel[];
  /** Keyed by `cellKey`; only for rows and columns that the draft has. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** The draft's tables that the cells stand in. */
  readonly blocks: readonly TableBlock[];
}

export interface PlacedLabel {
  readonly axis: "row" | "column";
  readonly entry: AxisEntry;
  readonly span: Span;
  /** Whether it is worded as the form has it or as a known variant. */
  readonly isOfficial: boolean;
}

/** A place of the form's grid in the draft. */
export interface Cell {
  /** Keys of the row and column; a row's may be a group's, where the draft has one row for the whole group. */
  readonly row: string;
  readonly column: string;
  /** The figure's own text; for an empty or missing cell, where a figure would go. */
  readonly span: Span;
  readonly content: CellContent;
}

export type CellContent =
  | { readonly kind: "figure"; readonly value: Exact }
  /** There, with nothing in it or a dash. */
  | { readonly kind: "empty" }
  /** The row ends before it; a figure put there needs these separators around it. */
  | { readonly kind: "missing"; readonly before: string; readonly after: string }
  /** There, with something in it that is no figure. */
  | { readonly kind: "unread" };

export const cellKey = (row: string, column: string): string => `${row}|${column}`;
