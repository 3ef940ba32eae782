import type { TableOfUnits, UnitRow } from "../unitRows.ts";

/** How the user wants the table sorted; as it was sent until a head is chosen. */
interface Order {
  readonly column: number;
  readonly isDescending: boolean;
}

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): Order | undefined;
  setState(order: Order): void;
};

const vscode = acquireVsCodeApi();
let order = vscode.getState();
let shown: TableOfUnits | undefined;

/** Words become text, never anything that could run. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...within: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...within);
  return made;
}

function render(table: TableOfUnits): void {
  shown = table;
  const focused = document.activeElement?.id;
  document.body.replaceChildren(
    element("h1", table.title),
    element("p", table.summary),
    ...(table.rows.length ? [reports(table)] : []),
    ...(table.unread.rows.length ? unread(table.unread) : []),
  );
  if (focused) document.getElementById(focused)?.focus();
}

function reports({ title, heads, rows, sortHint, verdict }: TableOfUnits): HTMLElement {
  const made = element(
    "table",
    element("thead", element("tr", ...heads.map((head, at) => headOf(head, at, sortHint)))),
    element("tbody", ...sorted(rows).map(row => rowOf(row, verdict))),
  );
  made.setAttribute("aria-label", title);
  return made;
}

function headOf(head: string, column: number, hint: string): HTMLElement {
  const button = element("button", head);
  button.id = `sort${column}`;
  button.title = hint;
  button.addEventListener("click", () => sortBy(column));
  const made = element("th", button);
  made.scope = "col";
  if (order?.column === column)
    made.setAttribute("aria-sort", order.isDescending ? "descending" : "ascending");
  return made;
}

/** A second time the other way round. */
function sortBy(column: number): void {
  order = { column, isDescending: order?.column === column && !order.isDescending };
  vscode.setState(order);
  if (shown) render(shown);
}

function sorted(rows: readonly UnitRow[]): readonly UnitRow[] {
  if (!order) return rows;
  const { column, isDescending } = order;
  const way = isDescending ? -1 : 1;
  return rows.toSorted((a, b) => way * compared(a.cells[column] ?? "", b.cells[column] ?? ""));
}

const compared = (a: string | number, b: string | number): number =>
  typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "zh");

function rowOf({ link, tone, cells: [unit = "", ...others] }: UnitRow, verdict: number): HTMLElement {
  const name = element("a", String(unit));
  name.href = link;
  const head = element("th", name);
  head.scope = "row";
  return element(
    "tr",
    head,
    ...others.map((cell, at) => {
      const made = element("td", String(cell));
      if (typeof cell === "number") made.className = cell ? "number" : "number none";
      if (at + 1 === verdict) made.className = tone;
      return made;
    }),
  );
}

const unread = ({ title, heads, rows }: TableOfUnits["unread"]): readonly HTMLElement[] => [
  element("h2", title),
  element(
    "table",
    element(
      "thead",
      element("tr", ...heads.map(head => Object.assign(element("th", head), { scope: "col" }))),
    ),
    element("tbody", ...rows.map(row => element("tr", ...row.map(cell => element("td", cell))))),
  ),
];

addEventListener("message", ({ data }: MessageEvent<TableOfUnits>) => render(data));
vscode.postMessage("ready");
