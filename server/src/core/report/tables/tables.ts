import type { Block, Document } from "../../document/document.ts";
import type { Form, TableForm } from "../../form/form.ts";
import type { Span } from "../../text/span.ts";
import { extentOf } from "./extent.ts";
import type { Section, TableReading } from "../report.ts";
import { streamOf, type StreamRow } from "./stream.ts";
import { readTable } from "./table.ts";

/** Reads the form's tables, each from its own section, or else from wherever its labels stand. */
export function readTables(
  document: Document,
  form: Form,
  sections: readonly Section[],
  year: number | undefined,
): TableReading[] {
  const rowsIn = (blocks: readonly Block[]): StreamRow[] => streamOf(document.text, blocks);
  const read = (table: TableForm, rows: readonly StreamRow[]): TableReading | undefined =>
    readTable(form, table, rows, year);
  const first = sections[0]?.heading.span.start ?? Infinity;
  const opening = document.blocks.filter(block => block.span.start < first);
  const homeOf = (table: TableForm): Section | undefined =>
    sections.find(section => section.form.key === table.section);

  // Labels tell a table wherever it stands; one without row labels takes what is left.
  const [flat, labelled] = [true, false].map(wanted => form.tables.filter(table => isFlat(table) === wanted));
  const found: TableReading[] = [];
  const guests: Span[] = [];
  for (const tables of [labelled, flat]) {
    const missing: TableForm[] = [];
    for (const table of tables ?? []) {
      const rows = without(rowsIn(homeOf(table)?.blocks ?? []), guests);
      const reading = rows.length ? read(table, rows) : undefined;
      if (reading) found.push(reading);
      else missing.push(table);
    }
    for (const table of missing) {
      const home = homeOf(table);
      const regions = [opening, ...sections.filter(section => section !== home).map(({ blocks }) => blocks)];
      const stretches = regions.flatMap(blocks => between(rowsIn(blocks), found.map(extentOf)));
      const reading = firstReading(stretches, rows => read(table, rows));
      if (!reading) continue;
      found.push(reading);
      guests.push(extentOf(reading));
    }
  }
  return found
    .map(reading => {
      const rows = rowsIn(homeOf(reading.form)?.blocks ?? []);
      const isAtHome = rows.some(({ span }) => overlap(span, extentOf(reading)));
      const own = without(rows, guests);
      return (isAtHome && own.length < rows.length && read(reading.form, own)) || reading;
    })
    .sort((a, b) => a.span.start - b.span.start);
}

/** A table none of whose rows has a label. */
const isFlat = (table: TableForm): boolean => table.grids.every(grid => grid.rows.every(row => !row.label));

const without = (rows: readonly StreamRow[], tables: readonly Span[]): StreamRow[] =>
  rows.filter(row => !tables.some(table => overlap(row.span, table)));

/** The rows between tables already read; below the last of them first. */
function between(rows: readonly StreamRow[], tables: readonly Span[]): StreamRow[][] {
  const stretches: StreamRow[][] = [[]];
  for (const row of rows) {
    const isTaken = tables.some(table => overlap(row.span, table));
    if (!isTaken) stretches.at(-1)?.push(row);
    else if (stretches.at(-1)?.length) stretches.push([]);
  }
  return stretches.filter(stretch => stretch.length).reverse();
}

function firstReading(
  stretches: readonly (readonly StreamRow[])[],
  read: (rows: readonly StreamRow[]) => TableReading | undefined,
): TableReading | undefined {
  for (const rows of stretches) {
    const reading = read(rows);
    if (reading) return reading;
  }
  return undefined;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
