import { axisOf, measureOf, type AxisEntry } from "../form/axis.ts";
import type { SumForm, TableForm } from "../form/form.ts";
import { cellKey, type Cell, type GridReading } from "../report/report.ts";
import type { Prose } from "../prose/read.ts";
import { say, type Message } from "../text/message.ts";
import { pointAt } from "../text/span.ts";
import { figureId, nameOfCell, shortLabel } from "./cellName.ts";
import { diagnose, waysToMend } from "../network/locate/locate.ts";
import type { Figure, Gap, Identity, Network } from "../network/network.ts";
import { differenceIdentities, partsIdentities, ProseFigures } from "./parts.ts";
import { balanceInProse } from "./balance.ts";
import { denialIdentities } from "./denials.ts";
import { claimsIn, tableIdentities, type Settled } from "./answers.ts";

/** The figures of a report and the identities that tie them. */
export function buildNetwork(prose: Prose): Network {
  const figures = new Map<string, Figure>();
  const identities: Identity[] = [];
  for (const table of prose.report.tables)
    for (const grid of table.grids)
      identities.push(...new GridNetwork(table.form, grid, figures).identities());
  let settled: ReturnType<Settled> | undefined;
  const settle: Settled = () =>
    (settled ??= waysToMend(diagnose(networkOf([...figures.values()], identities))));
  const said = new ProseFigures();
  const ties = [
    ...tableIdentities(prose, figures, said, settle),
    ...balanceInProse(prose, claimsIn(prose), said),
    ...partsIdentities(prose, said),
    ...differenceIdentities(prose, said),
  ];
  const denials = [...denialIdentities(prose, figures)];
  const denied = denials.flatMap(({ wholes }) => wholes);
  return networkOf([...figures.values(), ...said.all, ...denied], [...identities, ...ties, ...denials]);
}

function networkOf(figures: readonly Figure[], identities: readonly Identity[]): Network {
  const byFigure = new Map<Figure, Identity[]>();
  for (const identity of identities)
    for (const figure of [...identity.parts, ...identity.wholes]) {
      const known = byFigure.get(figure);
      if (known) known.push(identity);
      else byFigure.set(figure, [identity]);
    }
  return { figures, identities, of: figure => byFigure.get(figure) ?? [] };
}

/** Ties the figures of one grid by the sums of its form. */
class GridNetwork {
  readonly #table: TableForm;
  readonly #reading: GridReading;
  readonly #figures: Map<string, Figure>;
  readonly #rows: readonly AxisEntry[];
  readonly #columns: readonly AxisEntry[];

  constructor(table: TableForm, reading: GridReading, figures: Map<string, Figure>) {
    this.#table = table;
    this.#reading = reading;
    this.#figures = figures;
    this.#rows = axisOf(reading.form.rows);
    this.#columns = axisOf(reading.form.columns);
    for (const cell of reading.cells.values()) this.#figure(cell.row, cell.column);
  }

  *identities(): Generator<Identity> {
    const { form, rows } = this.#reading;
    for (const sum of form.sums) {
      if (sum.terms === "columns") for (const { entry } of rows) yield this.#identity(sum, entry);
      else
        for (const column of this.#columns.filter(entry => !entry.isGroup)) yield this.#identity(sum, column);
    }
    for (const { entry } of rows) if (entry.isGroup) yield* this.#subtotals(entry);
  }

  #identity(sum: SumForm, across: AxisEntry): Identity {
    const isRow = sum.terms === "columns";
    const figure = (key: string): Figure =>
      isRow ? this.#figure(across.key, key) : this.#figure(key, across.key);
    const terms = (keys: readonly string[]): Figure[] =>
      keys.flatMap(key => this.#terms(sum.terms, key)).map(figure);
    return {
      id: `${this.#table.key}/${this.#reading.form.key}/${sum.key}/${across.key}/${sum.wholes.join("+")}`,
      kind: sum.key,
      name: nameOfLine(this.#table, across.label ? across : (this.#groupOf(sum) ?? across)),
      reason: sum.reason,
      parts: terms(sum.parts),
      wholes: terms(sum.wholes),
      relation: "=",
    };
  }

  /** The group whose total a sum is. */
  #groupOf({ terms, wholes }: SumForm): AxisEntry | undefined {
    const entries = terms === "columns" ? this.#columns : this.#rows;
    return entries.find(({ key }) => key === wholes[0])?.path.at(-1);
  }

  /** The leaves of a group, or the group's own row where the draft has that instead of them. */
  #terms(axis: SumForm["terms"], key: string): readonly string[] {
    const entries = axis === "rows" ? this.#rows : this.#columns;
    const entry = entries.find(candidate => candidate.key === key);
    if (!entry || !entry.isGroup || (axis === "rows" && this.#standsForItsMembers(entry))) return [key];
    return entries
      .filter(member => member.path.at(-1) === entry)
      .flatMap(member => this.#terms(axis, member.key));
  }

  #standsForItsMembers(group: AxisEntry): boolean {
    const has = (key: string): boolean => this.#reading.rows.some(row => row.entry.key === key);
    return has(group.key) && !group.leaves.some(has);
  }

  /** A group's row beside those of its members is their sum. */
  *#subtotals(group: AxisEntry): Generator<Identity> {
    if (this.#standsForItsMembers(group)) return;
    for (const column of this.#columns.filter(entry => !entry.isGroup))
      yield {
        id: `${this.#table.key}/${this.#reading.form.key}/subtotal/${group.key}/${column.key}`,
        kind: "subtotal",
        name: nameOfLine(this.#table, column),
        reason: say(`${group.label}等于其下各项之和`, `${group.label} is the sum of its items`),
        parts: group.leaves.map(leaf => this.#figure(leaf, column.key)),
        wholes: [this.#figure(group.key, column.key)],
        relation: "=",
      };
  }

  #figure(row: string, column: string): Figure {
    const id = figureId(this.#table, this.#reading.form, row, column);
    const known = this.#figures.get(id);
    if (known) return known;
    const cell = this.#reading.cells.get(cellKey(row, column));
    const rowEntry = this.#rows.find(entry => entry.key === row);
    const columnEntry = this.#columns.find(entry => entry.key === column);
    const figure: Figure = {
      id,
      name: nameOfCell(rowEntry, columnEntry),
      span: cell?.span ?? pointAt(this.#reading.span.start),
      ...(cell?.content.kind === "figure" ? { value: cell.content.value } : { gap: gapOf(cell) }),
      bound: "exact",
      isCount: rowEntry && columnEntry ? measureOf(rowEntry, columnEntry) === "count" : false,
      cell: { table: this.#table.key, grid: this.#reading.form.key, row, column },
    };
    this.#figures.set(id, figure);
    return figure;
  }
}

const gapOf = (cell: Cell | undefined): Gap =>
  !cell || cell.content.kind === "figure" ? { kind: "absent" } : cell.content;

function nameOfLine(table: TableForm, line: AxisEntry): Message {
  const label = line.label ? `“${shortLabel(line)}”` : "";
  return say(`${table.name.zh}${label}`, `${table.name.en}${label && ` ${label}`}`);
}
