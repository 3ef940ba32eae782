import { total, minus } from "../../number/exact.ts";
import { holdsAt, isBroken, type Figure, type Identity, type Network } from "../network.ts";
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
  const around = [...new Set(changes.flatMap(({ figure }) => network.of(figure)))];
  if (!around.every(identity => holdsAfter(identity, changes))) return faults;
  const mended = around.filter(isBroken);
  return [
    ...faults.filter(({ identities }) => !identities.some(identity => mended.includes(identity))),
    { identities: mended, explanations: [changes], isClear: true, isExchange: true },
  ];
}

/** Two cells of one column, each of which something outside the table names with the other's number. */
function pairIn(broken: readonly Identity[]): readonly [Figure, Figure] | undefined {
  const named = broken.flatMap(({ parts: [cell, ...more], wholes: [whole, ...others] }) =>
    cell?.cell && whole && !whole.cell && !more.length && !others.length ? [{ cell, said: whole.value }] : [],
  );
  for (const one of named) {
    const other = named.find(
      ({ cell, said }) => isOtherRow(one.cell, cell) && one.said === cell.value && said === one.cell.value,
    );
    if (other) return [one.cell, other.cell];
  }
  return undefined;
}

const isOtherRow = ({ cell: a }: Figure, { cell: b }: Figure): boolean =>
  a?.table === b?.table && a?.grid === b?.grid && a?.column === b?.column && a?.row !== b?.row;

/** What gives each figure of the two rows the other's value. */
function exchange({ figures }: Network, one: Figure, other: Figure): Change[] {
  const rowOf = (of: Figure): Figure[] =>
    figures.filter(({ cell }) => cell?.grid === of.cell?.grid && cell?.row === of.cell?.row);
  const others = rowOf(other);
  return rowOf(one).flatMap(figure => {
    const mate = others.find(({ cell }) => cell?.column === figure.cell?.column);
    return mate && mate.value !== figure.value
      ? [
          { figure, to: valueOf(mate) },
          { figure: mate, to: valueOf(figure) },
        ]
      : [];
  });
}

function holdsAfter({ parts, wholes, relation }: Identity, changes: readonly Change[]): boolean {
  const value = (figure: Figure) => changes.find(change => change.figure === figure)?.to ?? valueOf(figure);
  return holdsAt(relation, minus(total(parts.map(value)), total(wholes.map(value))));
}
