import { axisOf } from "../../form/axis.ts";
import type { TableForm } from "../../form/form.ts";
import type { Span } from "../../text/span.ts";
import type { Report } from "../report.ts";
import { AxisLabels } from "./axisLabels.ts";
import { unglued } from "./glued.ts";
import { ungluedHeads } from "./gluedHeads.ts";
import { streamOf, type StreamCell } from "./stream.ts";

/** Where something of a table that couldn't be read stands in its own section: rows of a table, or lines with its labels. */
export function traceOf({ document, sections }: Report, form: TableForm): Span | undefined {
  const home = sections.find(section => section.form.key === form.section);
  const blocks = home?.blocks ?? [];
  const block = blocks.find(candidate => candidate.kind === "table");
  if (block) return block.rows[0]?.span ?? block.span;
  const labels = AxisLabels.of(form.grids, () =>
    form.grids.flatMap(grid => [...axisOf(grid.rows), ...axisOf(grid.columns)]),
  );
  const rows = ungluedHeads(unglued(streamOf(document, blocks), labels), labels);
  const isTrace = ({ content: { text } }: StreamCell): boolean =>
    isTelling(text, labels) || isMarkedRow(text, labels) || isHead(text, labels);
  return rows.find(row => row.cells.some(isTrace))?.span;
}

/** Figures with marks between that no notation has, behind a label or many of them: 规章，0，0，0. */
function isMarkedRow(text: string, labels: AxisLabels): boolean {
  if (text.length > LONGEST_ROW || !FIGURES_AT_END.test(text)) return false;
  return MANY_FIGURES.test(text) || text.split(MARKS).some(piece => isTelling(piece.trim(), labels));
}

/** Labels with single blanks between: 信息内容 本年制发件数 本年废止件数. */
const isHead = (text: string, labels: AxisLabels): boolean =>
  text.length <= LONGEST_ROW && text.split(/\s+/).filter(piece => isTelling(piece, labels)).length > 1;

const LONGEST_ROW = 200;
const MARKS = /[,，、;；/／¦·—]+/;
const FIGURES_AT_END = /[,，、;；/／¦·—]\s*\d+\s*$/;
const MANY_FIGURES = /^\s*\d+(?:[,，、;；/／¦·—]+\s*\d+\s*){4,}$/;

/** Whether it is a label, and not one like 其他 that may be anything. */
const isTelling = (text: string, labels: AxisLabels): boolean =>
  text.length > 2 && labels.exact(text).length > 0;
