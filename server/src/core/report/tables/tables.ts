import type { Block, Document } from "../../document/document.ts";
import type { Form, TableForm } from "../../form/form.ts";
import { firstIndex } from "../../text/order.ts";
import type { Span } from "../../text/span.ts";
import type { Section, TableReading } from "../report.ts";
import { extentOf } from "./extent.ts";
import { streamOf, type StreamRow } from "./stream.ts";
import { hasRowLabels, readTable } from "./table.ts";

/** Reads the form's tables, each from its own section, or else from wherever its labels stand. */
export function readTables(
  document: Document,
  form: Form,
  sections: readonly Section[],
  year: number | undefined,
): TableReading[] {
  const search = new TableSearch(document, form, sections, year);
  // Labels tell a table wherever it stands; one without row labels takes what is left.
  search.read(form.tables.filter(hasRowLabels));
  search.read(form.tables.filter(table => !hasRowLabels(table)));
  return search.found();
}

/** The tables of a draft as they are found; what one holds is no other's. */
class TableSearch {
  readonly #atHome: TableReading[] = [];
  /** Found outside their own sections. */
  readonly #guests: TableReading[] = [];
  readonly #document: Document;
  readonly #form: Form;
  readonly #sections: readonly Section[];
  readonly #year: number | undefined;

  constructor(document: Document, form: Form, sections: readonly Section[], year: number | undefined) {
    this.#document = document;
    this.#form = form;
    this.#sections = sections;
    this.#year = year;
  }

  /** Looks for all of the tables at home first, and then elsewhere for those that aren't there. */
  read(tables: readonly TableForm[]): void {
    const homeless = tables.filter(table => {
      const reading = this.#readFrom(table, this.#ownRows(table), true);
      if (reading) this.#atHome.push(reading);
      return !reading;
    });
    for (const table of homeless) {
      const reading = firstOf(this.#stretchesElsewhere(table), rows => this.#readFrom(table, rows, false));
      if (reading) this.#guests.push(reading);
    }
  }

  /** In the order of the text; a table in whose section a guest was found later is read again without it. */
  found(): TableReading[] {
    const atHome = this.#guests.length ? this.#atHome.map(table => this.#withoutGuests(table)) : this.#atHome;
    return [...atHome, ...this.#guests].sort((a, b) => a.span.start - b.span.start);
  }

  #withoutGuests(reading: TableReading): TableReading {
    const home = this.#rowsIn(this.#homeOf(reading.form)?.blocks ?? []);
    const own = this.#ownRows(reading.form);
    return (own.length < home.length && this.#readFrom(reading.form, own, true)) || reading;
  }

  #readFrom(table: TableForm, rows: readonly StreamRow[], isHome: boolean): TableReading | undefined {
    return rows.length ? readTable(this.#form, table, rows, { year: this.#year, isHome }) : undefined;
  }

  #homeOf(table: TableForm): Section | undefined {
    return this.#sections.find(section => section.form.key === table.section);
  }

  /** The rows of the table's section that no guest holds. */
  #ownRows(table: TableForm): StreamRow[] {
    const guests = this.#guests.map(extentOf);
    const home = this.#rowsIn(this.#homeOf(table)?.blocks ?? []);
    return home.filter(row => !guests.some(guest => overlap(row.span, guest)));
  }

  /** The rows of the opening and of other sections between the tables found so far. */
  #stretchesElsewhere(table: TableForm): (readonly StreamRow[])[] {
    const first = this.#sections[0]?.heading.span.start ?? Infinity;
    const { blocks } = this.#document;
    const opening = blocks.slice(
      0,
      firstIndex(blocks, block => block.span.start >= first),
    );
    const home = this.#homeOf(table);
    const others = this.#sections.filter(section => section !== home).map(({ blocks }) => blocks);
    const taken = [...this.#atHome, ...this.#guests].map(extentOf);
    return [opening, ...others].flatMap(blocks => between(this.#rowsIn(blocks), taken));
  }

  #rowsIn(blocks: readonly Block[]): StreamRow[] {
    return streamOf(this.#document, blocks);
  }
}

/** The rows between tables already read; below the last of them first. */
function between(rows: readonly StreamRow[], tables: readonly Span[]): (readonly StreamRow[])[] {
  if (!tables.length) return rows.length ? [rows] : [];
  const stretches: StreamRow[][] = [[]];
  for (const row of rows) {
    const isTaken = tables.some(table => overlap(row.span, table));
    if (!isTaken) stretches.at(-1)?.push(row);
    else if (stretches.at(-1)?.length) stretches.push([]);
  }
  return stretches.filter(stretch => stretch.length).reverse();
}

function firstOf<From, To>(all: readonly From[], read: (one: From) => To | undefined): To | undefined {
  for (const one of all) {
    const found = read(one);
    if (found) return found;
  }
  return undefined;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
