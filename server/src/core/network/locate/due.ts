import { minus, total, ZERO, type Exact } from "../../number/exact.ts";
import { once } from "../../text/once.ts";
import { termsOf, type Figure, type Identity, type Network } from "../network.ts";

/**
 * The empty cells of the tables that nobody has filled in though there is something to fill in: the totals of parts that
 * are there, the parts of a total that isn't zero, a row that columns are short of. What they hold follows from the sums or
 * isn't known; the other empty cells count as zero.
 */
export const dueIn = once(({ figures, identities }: Network): ReadonlySet<Figure> => {
  if (!figures.some(isEmpty)) return new Set();
  const sums = identities.filter(
    identity =>
      identity.relation === "=" && !identity.isLikely && termsOf(identity).every(({ cell }) => cell),
  );
  const totals = new Set(sums.flatMap(({ wholes }) => wholes));
  const due = new Set<Figure>();
  for (const sum of sums) if (!sum.parts.some(part => totals.has(part))) addTo(due, openParts(sum));
  for (const sum of sums) addTo(due, openWholes(sum, due));
  for (const sum of sums) if (!sum.parts.some(part => due.has(part))) addTo(due, openParts(sum));
  for (const row of emptyRows(sums, due)) addTo(due, row);
  return due;
});

const isEmpty = ({ gap }: Figure): boolean => gap?.kind === "empty";
const isSaid = ({ value }: Figure): boolean => value !== undefined;

const amountOf = (figures: readonly Figure[]): Exact => total(figures.map(({ value }) => value ?? ZERO));

function addTo(all: Set<Figure>, figures: Iterable<Figure>): void {
  for (const figure of figures) all.add(figure);
}

/** The parts of a total that isn't zero, where none of them is filled in. */
const openParts = ({ parts, wholes }: Identity): readonly Figure[] =>
  parts.length > 1 && parts.every(isEmpty) && amountOf(wholes) !== ZERO ? parts : [];

/** The one total that is empty above parts that are there; beside another total only where that leaves something for it. */
function openWholes({ parts, wholes }: Identity, due: ReadonlySet<Figure>): readonly Figure[] {
  const empty = wholes.filter(isEmpty);
  if (empty.length !== 1 || !parts.some(part => isSaid(part) || due.has(part))) return [];
  return wholes.length === 1 || minus(amountOf(parts), amountOf(wholes)) > ZERO ? empty : [];
}

/** Rows that are empty from end to end, where several columns are short by what only they can hold. */
function emptyRows(sums: readonly Identity[], due: ReadonlySet<Figure>): ReadonlySet<Figure>[] {
  const short = sums.filter(
    ({ parts, wholes }) => parts.some(isEmpty) && minus(amountOf(wholes), amountOf(parts)) > ZERO,
  );
  if (short.length < 2) return [];
  const rows = new Map<string, Set<Figure>>();
  for (const figure of new Set(sums.flatMap(termsOf))) {
    const { grid, row } = figure.cell ?? {};
    const key = `${grid}/${row}`;
    rows.set(key, (rows.get(key) ?? new Set<Figure>()).add(figure));
  }
  const isOpen = (figure: Figure): boolean => isEmpty(figure) && !due.has(figure);
  const empty = [...rows.values()].filter(row => row.size > 1 && [...row].every(isOpen));
  const heldByThem = short.filter(({ parts }) =>
    parts.filter(isEmpty).every(figure => empty.some(row => row.has(figure))),
  );
  return empty.filter(row => heldByThem.filter(({ parts }) => parts.some(part => row.has(part))).length > 1);
}
