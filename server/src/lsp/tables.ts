import type { Position, Range, TextDocumentIdentifier, TextEdit } from "vscode-languageserver";
import { alignTables, pastedTable, promptsIn, tableCells } from "../core/index.ts";
import { toRange, toTextEdits } from "./protocol.ts";
import type { OpenDraft } from "./session.ts";

/** A table's places for figures, row by row, and where what stands in each column begins: `gouji/cells`. */
export interface CellsAnswer {
  readonly isTabbed: boolean;
  readonly rows: readonly (readonly Range[])[];
  readonly columns: readonly (readonly Position[])[];
}

export function cells(draft: OpenDraft): CellsAnswer[] {
  const report = draft.analyse()?.report;
  return (report ? tableCells(report) : []).map(({ notation, rows, columns }) => ({
    isTabbed: notation === "tsv",
    rows: rows.map(row => row.map(span => toRange(draft.target.document, span))),
    columns: columns.map(column => column.map(({ start }) => draft.target.document.positionAt(start))),
  }));
}

/** Where a draft still asks its writer for something, in its order: `gouji/prompts`. */
export type PromptsAnswer = readonly Range[];

export const prompts = ({ target: { document } }: OpenDraft): Range[] =>
  promptsIn(document.getText()).map(span => toRange(document, span));

/** Tables of bars and of Markdown with their columns under each other. */
export function formatting(draft: OpenDraft): TextEdit[] {
  const { document } = draft.target;
  const report = draft.analyse()?.report;
  return report ? toTextEdits(alignTables(document.getText(), report), document) : [];
}

/** A table from the clipboard in the notation of the draft: `gouji/table`; null for what is no table alone. */
export type TableAnswer = string | null;

export interface TableToPaste {
  readonly textDocument: TextDocumentIdentifier;
  readonly html: string;
}

export function table({ html }: TableToPaste, { target: { document } }: OpenDraft): TableAnswer {
  const text = document.getText();
  const notation = document.languageId === "markdown" || /^\|.*\|\s*$/m.test(text) ? "gfm" : "tsv";
  return pastedTable(html, notation, text.includes("\r\n") ? "\r\n" : "\n") ?? null;
}
