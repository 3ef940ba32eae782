import { diagnose } from "../network/locate/locate.ts";
import {
  evaluateWith,
  figuresIn,
  termsOf,
  type Figure,
  type Identity,
  type Network,
} from "../network/network.ts";
import { ZERO } from "../number/exact.ts";
import { reopened } from "../network/reopened.ts";
import { isBeingWritten } from "../report/prompts.ts";
import type { Report, TableReading } from "../report/report.ts";
import { textOf } from "../text/span.ts";
import { fillingOrders, isCarriedOver } from "./fillingOrders.ts";

/** Where no prompt of a new draft is left, this share of a table has to be blank at its end before it is unfinished. */
const BLANK_SHARE = 1 / 4;

/** So many numbers of the prose against a table of zeros show that nobody has filled it in. */
const CONTRADICTIONS = 2;

/**
 * The network of a draft that is still being written: figures that nobody has filled in yet are open, so that nothing typed
 * so far is called wrong for their sake. They are the blanks, where the draft still has a prompt of a new draft in it or
 * where a table breaks off; and zeros behind the last figure, where that lets hold what else doesn't. What reads well as it
 * stands is left so. A table of dashes is an answer, 0 everywhere, unless sentences have other numbers; words (无, 不适用)
 * always are one.
 */
export function withProgress(network: Network, report: Report): Network {
  const hasPrompts = isBeingWritten(report.document);
  return report.tables.reduce(
    (known, table) => zerosOpened(blanksOpened(known, report, table, hasPrompts), table, hasPrompts),
    network,
  );
}

function blanksOpened(network: Network, report: Report, table: TableReading, hasPrompts: boolean): Network {
  const figures = figuresOf(network, table);
  const empty = inOrder(figures).filter(({ gap }) => gap?.kind === "empty");
  const written = ({ span }: Figure): string => textOf(report.document.text, span).trim();
  const blanks = empty.filter(figure => !/\p{L}/u.test(written(figure)));
  if (!blanks.length) return network;
  if (hasPrompts) return reopened(network, blanks);
  if (blanks.length === figures.length) {
    const isAnswered = blanks.some(written) && contradictions(network, blanks) < CONTRADICTIONS;
    return isAnswered ? network : reopened(network, blanks);
  }
  const breaksOff =
    blanks.length >= figures.length * BLANK_SHARE &&
    fillingOrders(inOrder(figures)).some(order =>
      order.slice(-blanks.length).every(figure => blanks.includes(figure)),
    ) &&
    hasOpenTotal(network, blanks);
  return breaksOff ? reopened(network, blanks) : network;
}

function zerosOpened(network: Network, table: TableReading, hasPrompts: boolean): Network {
  const figures = figuresOf(network, table).filter(({ value }) => value !== undefined);
  const zeros = figures.filter(isZero);
  if (zeros.length === figures.length && contradictions(network, zeros) >= CONTRADICTIONS)
    return reopened(network, zeros);
  if (!hasPrompts || !faultsIn(network, table)) return network;
  const [best] = fillingOrders(inOrder(figures))
    .map(order => {
      const isSaid = (figure: Figure): boolean => !isZero(figure) && !isCarriedOver(table.form, figure);
      return order.slice(order.findLastIndex(isSaid) + 1).filter(isZero);
    })
    .filter(rest => rest.length > 0)
    .map(rest => ({ isDue: hasOpenTotal(network, rest), network: reopened(network, rest) }))
    .map(tried => ({ faults: faultsIn(tried.network, table), ...tried }))
    .filter(tried => tried.isDue || tried.faults === 0)
    .sort((a, b) => a.faults - b.faults);
  return best?.network ?? network;
}

/** What isn't in the draft at all isn't among them. */
const figuresOf = (network: Network, { form }: TableReading): Figure[] =>
  figuresIn(network, form.key).filter(({ gap }) => gap?.kind !== "absent");

const inOrder = (figures: readonly Figure[]): Figure[] =>
  figures.toSorted((a, b) => a.span.start - b.span.start);

const isZero = ({ value }: Figure): boolean => value === ZERO;

/** Whether a sum of figures that are there comes to figures that are all still to be said. */
function hasOpenTotal({ identities }: Network, unsaid: readonly Figure[]): boolean {
  const open = new Set(unsaid);
  return identities.some(
    ({ parts, wholes, relation }) =>
      relation === "=" && wholes.every(whole => open.has(whole)) && parts.some(part => part.value),
  );
}

/** How many sentences name another number than 0 for these cells. */
function contradictions(network: Network, cells: readonly Figure[]): number {
  const own = new Set(cells);
  const asZeros = new Map(cells.map(cell => [cell, ZERO]));
  const isAgainst = (identity: Identity): boolean =>
    identity.wholes.every(({ cell }) => !cell) &&
    identity.parts.some(part => own.has(part)) &&
    evaluateWith(identity, asZeros).status === "broken";
  return network.identities.filter(isAgainst).length;
}

const faultsIn = (network: Network, { form }: TableReading): number =>
  diagnose(network).faults.filter(({ identities }) =>
    identities.some(identity => termsOf(identity).some(({ cell }) => cell?.table === form.key)),
  ).length;
