import type { Block, Document } from "../document/document.ts";
import type { Form, TableForm } from "../form/form.ts";
import type { Span } from "../text/span.ts";
import { extentOf } from "./extent.ts";
import type { Section, TableReading } from "./report.ts";
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

  const atHome = form.tables.flatMap(table => {
    const home = homeOf(table);
    return (home && read(table, rowsIn(home.blocks))) ?? [];
  });
  const elsewhere: TableReading[] = [];
  for (const table of form.tables) {
    if (atHome.some(reading => reading.form === table)) continue;
    const home = homeOf(table);
    const regions = [opening, ...sections.filter(section => section !== home).map(({ blocks }) => blocks)];
    const taken = [...atHome, ...elsewhere].map(extentOf);
    const stretches = regions.flatMap(blocks => between(rowsIn(blocks), taken));
    elsewhere.push(...firstReading(stretches, rows => read(table, rows)));
  }
  const guests = elsewhere.map(extentOf);
  const hosts = atHome.map(reading => {
    const rows = rowsIn(homeOf(reading.form)?.blocks ?? []);
    const own = rows.filter(row => !guests.some(guest => overlap(row.span, guest)));
    return (own.length < rows.length && read(reading.form, own)) || reading;
  });
  return [...hosts, ...elsewhere].sort((a, b) => a.span.start - b.span.start);
}

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
): TableReading[] {
  for (const rows of stretches) {
    const reading = read(rows);
    if (reading) return [reading];
  }
  return [];
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
