import type { Exact } from "../../number/exact.ts";
import { evaluateWith, isBroken, type Figure, type Identity, type Network } from "../network.ts";
import { valueOf } from "./equations.ts";
import type { Change } from "./explanation.ts";
import type { Fault } from "./fault.ts";

/**
 * The faults, with those that come of two rows in each other's place as one: sums may hold either way, and only what
 * names a figure of each row from outside shows it.
 */
export function withRowsExchanged(faults: readonly Fault[], network: Network): readonly Fault[] {
  const pair = pairIn(faults.flatMap(({ identities }) => identities.filter(isBroken)));
  if (!pair) return faults;
  const changes = exchange(network, ...pair);
  if (!changes.length) return faults;
  const to = new Map(changes.map(change => [change.figure, change.to]));
  const around = [...new Set(changes.flatMap(({ figure }) => network.of(figure)))];
  if (around.some(identity => evaluateWith(identity, to).status === "broken")) return faults;
  const mended = around.filter(isBroken);
  return [
    ...faults.filter(({ identities }) => !identities.some(identity => mended.includes(identity))),
    { identities: mended, explanations: [changes], isClear: true, isExchange: true },
  ];
}

/** A cell, and the number by which something outside its table names it. */
interface Named {
  readonly cell: Figure;
  readonly said: Exact | undefined;
}

/** Two cells of one column, each of which something outside the table names with the other's number. */
function pairIn(broken: readonly Identity[]): readonly [Figure, Figure] | undefined {
  const named = broken.flatMap(({ parts: [cell, ...more], wholes: [whole, ...others] }): Named[] =>
    cell?.cell && whole && !whole.cell && !more.length && !others.length ? [{ cell, said: whole.value }] : [],
  );
  const byNumbers = new Map<string, Map<string | undefined, Figure>>();
  for (const { cell, said } of named) {
    const key = numbers(cell, cell.value, said);
    const rows = byNumbers.get(key) ?? new Map<string | undefined, Figure>();
    byNumbers.set(key, rows);
    const row = cell.cell?.row;
    if (!rows.has(row)) rows.set(row, cell);
  }
  for (const { cell, said } of named) {
    for (const [row, other] of byNumbers.get(numbers(cell, said, cell.value)) ?? [])
      if (row !== cell.cell?.row) return [cell, other];
  }
  return undefined;
}

/** A column, with the number that stands in a cell of it and the one that it is named by. */
const numbers = ({ cell }: Figure, stands: Exact | undefined, said: Exact | undefined): string =>
  [cell?.table, cell?.grid, cell?.column, stands, said].join("/");

/** What gives each figure of the two rows the other's value; nothing where one of them can't be read. */
function exchange({ figures }: Network, one: Figure, other: Figure): Change[] {
  const rowOf = (of: Figure): Figure[] =>
    figures.filter(({ cell }) => cell?.grid === of.cell?.grid && cell?.row === of.cell?.row);
  const rows = [rowOf(one), rowOf(other)] as const;
  if (rows.flat().some(({ value, gap }) => value === undefined && gap?.kind !== "empty")) return [];
  return rows[0].flatMap(figure => {
    const mate = rows[1].find(({ cell }) => cell?.column === figure.cell?.column);
    return mate && mate.value !== figure.value
      ? [
          { figure, to: valueOf(mate) },
          { figure: mate, to: valueOf(figure) },
        ]
      : [];
  });
}
