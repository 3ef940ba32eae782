import type { Figure, Identity, Network } from "../../network/network.ts";
import { DENIAL, TABLE } from "../../ties/proseFigures.ts";
import { isSomewhere } from "./figureAt.ts";

/** How a figure hangs together with others; each list has a figure once, in the order of the network. */
export interface Ties {
  /** The same told elsewhere: sentences on a cell; the cells that a sentence speaks of, and other sentences on them. */
  readonly told: readonly Figure[];
  /** What adds up to it. */
  readonly addends: readonly Figure[];
  /** What it is added up in. */
  readonly totals: readonly Figure[];
}

export function tiesOf(network: Network, figure: Figure): Ties {
  const around = network.of(figure);
  const sums = around.filter(identity => !isSaying(identity));
  return {
    told: once(
      around.filter(isSaying).flatMap(saying => tellers(network, saying)),
      figure,
    ),
    addends: once(
      sums.flatMap(sum => (isTotal(sum, figure) ? sum.parts : [])),
      figure,
    ),
    totals: once(
      sums.flatMap(sum => (sum.parts.includes(figure) && sum.wholes.length === 1 ? sum.wholes : [])),
      figure,
    ),
  };
}

/** Whether a sentence is held to the tables by it. */
export const isSaying = ({ kind }: Identity): boolean => kind === TABLE || kind === DENIAL;

const isTotal = ({ wholes }: Identity, figure: Figure): boolean =>
  wholes.length === 1 && wholes[0] === figure;

/** The cells and the sentence of a saying, and other sentences on just these cells. */
function tellers(network: Network, { parts, wholes }: Identity): Figure[] {
  const [cell] = parts;
  const others = (cell ? network.of(cell) : []).filter(
    other =>
      isSaying(other) &&
      other.parts.length === parts.length &&
      other.parts.every(part => parts.includes(part)),
  );
  return [...parts, ...wholes, ...others.flatMap(other => other.wholes)];
}

const once = (figures: readonly Figure[], own: Figure): Figure[] =>
  [...new Set(figures)].filter(figure => figure !== own && isSomewhere(figure));
