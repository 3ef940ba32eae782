import type { DocumentCell, Content, DocumentTable } from "../content.ts";
import { childOf, elementsOf, isOn, numberOf, valueOf, type Element } from "../xml.ts";
import { TAKEN_AWAY } from "./paragraph.ts";

/** Reads a table with its merged cells; `read` gives what stands in a cell. */
export function readTable(table: Element, read: (cell: Element) => Content[]): DocumentTable {
  /** By the column that they begin at, cells that may go on below. */
  let above = new Map<number, DocumentCell>();
  const rows: DocumentCell[][] = [];
  for (const row of membersOf(table, "tr")) {
    const properties = childOf(row, "trPr");
    if (isOn(properties, "del")) continue;
    const cells: DocumentCell[] = [];
    const own = new Map<number, DocumentCell>();
    let column = skip(cells, numberOf(properties, "gridBefore"));
    for (const element of membersOf(row, "tc")) {
      const given = childOf(element, "tcPr");
      if (childOf(given, "cellDel")) continue;
      const columns = Math.max(1, Math.min(WIDEST, numberOf(given, "gridSpan") ?? 1));
      const merged = childOf(given, "vMerge");
      const goesOn = merged && merged.attributes.get("val") !== "restart" ? above.get(column) : undefined;
      const last = cells.at(-1);
      if (goesOn) {
        goesOn.rows++;
        own.set(column, goesOn);
      } else if (valueOf(given, "hMerge") === "continue" && last) last.columns += columns;
      else {
        const cell: DocumentCell = { columns, rows: 1, contents: read(element) };
        cells.push(cell);
        own.set(column, cell);
      }
      column += columns;
    }
    above = own;
    rows.push(cells);
  }
  return { kind: "table", rows };
}

/** Word's tables have 63 columns at most. */
const WIDEST = 100;

/** Columns that the row leaves free at its beginning. */
function skip(cells: DocumentCell[], columns = 0): number {
  if (columns < 1) return 0;
  const free = Math.min(WIDEST, columns);
  cells.push({ columns: free, rows: 1, contents: [] });
  return free;
}

/** Rows of a table or cells of a row, those in content controls and tracked changes included. */
const membersOf = (element: Element, name: string): Element[] =>
  elementsOf(element).flatMap(child =>
    child.name === name
      ? [child]
      : AROUND.has(child.name) && !TAKEN_AWAY.has(child.name)
        ? membersOf(child, name)
        : [],
  );

const AROUND = new Set(["sdt", "sdtContent", "customXml", "ins", "moveTo"]);
