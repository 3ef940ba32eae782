import { ZERO } from "../../number/exact.ts";
import { figuresIn, type Figure, type Network } from "../network.ts";
import { dueIn } from "./due.ts";
import type { Change } from "./explanation.ts";
import type { Fault } from "./fault.ts";
import { diagnose } from "./locate.ts";

/** The empty places of a table, those aside of which a fault speaks. */
export interface Blanks {
  /** What follows from the figures around them; none where all of it would be 0. */
  readonly told: readonly Change[];
  /** All the others. */
  readonly others: readonly Figure[];
  /** Those among the others that can't all be 0, though nobody can tell what they are. */
  readonly unknown: readonly Figure[];
}

export function blanksIn(network: Network, table: string): Blanks {
  const all = figuresIn(network, table).filter(({ gap }) => gap?.kind === "empty");
  if (!all.length) return { told: [], others: [], unknown: [] };
  const { faults, values } = diagnose(network);
  const doubtful = new Set(faults.flatMap(inDoubt));
  const due = dueIn(network);
  const empty = all.filter(figure => due.has(figure) || !doubtful.has(figure));
  const told = empty.flatMap((figure): Change[] => {
    const to = due.has(figure) ? values.get(figure) : undefined;
    return to === undefined ? [] : [{ figure, to }];
  });
  const isTold = told.some(({ to }) => to !== ZERO);
  const others = isTold ? empty.filter(figure => !told.some(change => change.figure === figure)) : empty;
  return {
    told: isTold ? told : [],
    others,
    unknown: others.filter(figure => due.has(figure) && !values.has(figure)),
  };
}

/** Empty places of which a fault says that they may not be 0. */
function inDoubt({ identities, explanations, isClear }: Fault): Figure[] {
  const [first] = explanations;
  if (isClear && first) return first.map(({ figure }) => figure);
  return identities.flatMap(({ parts, wholes }) => [...parts, ...wholes]);
}
