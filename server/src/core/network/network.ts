import { minus, plus, ZERO, type Exact } from "../number/exact.ts";
import type { Elsewhere } from "../text/elsewhere.ts";
import type { Message } from "../text/message.ts";
import { once } from "../text/once.ts";
import type { Span } from "../text/span.ts";

/** A number with a place in the text. */
export interface Figure {
  /** Unique in its network, stable while the draft's shape stays. */
  readonly id: string;
  /** What a reader calls it: 表三“（一）予以公开·自然人”. */
  readonly name: Message;
  readonly span: Span;
  /** Undefined while it can't be read. */
  readonly value?: Exact;
  /** Why there is no value. */
  readonly gap?: Gap;
  /** "exact", or the least it can be (1900余), or near it (约1900). */
  readonly bound: "exact" | "atLeast" | "about";
  /** Whether it counts things: then it is whole and not negative. */
  readonly isCount: boolean;
  /** Whether there are no digits to mend: 未收到申请 says 0. */
  readonly isInWords?: true;
  /** It stands in another document and is what it is; its place here is that of the figure that answers to it. */
  readonly isGiven?: true;
  /** Where it really stands, as far as that is known. */
  readonly elsewhere?: Elsewhere;
  /** Its place in a table of the form, by keys; none for a figure in prose. */
  readonly cell?: {
    readonly table: string;
    readonly grid: string;
    readonly row: string;
    readonly column: string;
  };
}

/**
 * A figure that isn't there to be read; "unplaced" where it can't be told which of its row's cells it is, "absent"
 * where its whole row or column isn't there, "open" where nobody has filled it in yet; an empty place
 * that is strewn stands among lines of bars, and may be none; what has to be put `ahead` of it was cut off.
 */
export type Gap =
  | { readonly kind: "unread" | "unplaced" | "absent" }
  | { readonly kind: "empty" | "open"; readonly isStrewn?: true; readonly ahead?: string }
  | { readonly kind: "missing"; readonly before: string; readonly after: string };

/** 勾稽关系: the parts add up to the wholes. */
export interface Identity {
  /** Unique in its network. */
  readonly id: string;
  /** Which relation of the form or the prose it is: "row-total". */
  readonly kind: string;
  readonly name: Message;
  readonly reason: Message;
  readonly words: Words;
  readonly parts: readonly Figure[];
  readonly wholes: readonly Figure[];
  /** How the sum of the parts stands to the sum of the wholes. */
  readonly relation: Relation;
  /** It holds as a rule, not always: broken, it is worth a look, and proves no figure wrong. */
  readonly isLikely?: true;
}

/**
 * What messages call the terms of an identity: the whole, unless its name says it, and all parts together (总计, 各列); or
 * each term by a word of its own, the parts first (新收, 上年结转, 办理总计, 结转下年), of a row or column (列).
 */
export type Words =
  | { readonly whole?: Message; readonly parts: Message }
  | { readonly terms: readonly Message[]; readonly line?: Message };

/** Equal, at most, at least. */
export type Relation = "=" | "<=" | ">=";

export type Evaluation =
  | { readonly status: "held"; readonly parts: Exact; readonly wholes: Exact }
  | { readonly status: "broken"; readonly parts: Exact; readonly wholes: Exact }
  | { readonly status: "unread"; readonly gaps: readonly Figure[] };

export interface Network {
  readonly figures: readonly Figure[];
  readonly identities: readonly Identity[];
  /** The identities that a figure stands in. */
  of(figure: Figure): readonly Identity[];
}

export function networkOf(figures: readonly Figure[], identities: readonly Identity[]): Network {
  let byFigure: ReadonlyMap<Figure, readonly Identity[]> | undefined;
  return {
    figures,
    identities,
    of: figure => (byFigure ??= identitiesByFigure(identities)).get(figure) ?? [],
  };
}

function identitiesByFigure(identities: readonly Identity[]): ReadonlyMap<Figure, readonly Identity[]> {
  const byFigure = new Map<Figure, Identity[]>();
  for (const identity of identities)
    for (const figure of termsOf(identity)) {
      const known = byFigure.get(figure);
      if (known) known.push(identity);
      else byFigure.set(figure, [identity]);
    }
  return byFigure;
}

/** The network with other figures in the place of some of its own. */
export function withFigures(network: Network, instead: ReadonlyMap<Figure, Figure>): Network {
  const now = (figure: Figure): Figure => instead.get(figure) ?? figure;
  return networkOf(
    network.figures.map(now),
    network.identities.map(identity => ({
      ...identity,
      parts: identity.parts.map(now),
      wholes: identity.wholes.map(now),
    })),
  );
}

/** The figures of an identity in the order of the form or the text, its wholes last. */
export const termsOf = ({ parts, wholes }: Identity): readonly Figure[] => [...parts, ...wholes];

/** Whether an identity holds; worked out once. */
export const evaluate = once((identity: Identity): Evaluation => evaluateWith(identity));

/** Whether it holds once some figures have other values; unread where one has none still. */
export function evaluateWith(identity: Identity, values?: ReadonlyMap<Figure, Exact>): Evaluation {
  const valueOf = (figure: Figure): Exact | undefined => values?.get(figure) ?? figure.value;
  const parts = amountOf(identity.parts, valueOf);
  const wholes = amountOf(identity.wholes, valueOf);
  if (parts === undefined || wholes === undefined)
    return { status: "unread", gaps: termsOf(identity).filter(figure => valueOf(figure) === undefined) };
  const holds = holdsAt(identity.relation, minus(parts, wholes));
  return { status: holds ? "held" : "broken", parts, wholes };
}

/** Whether it says beyond doubt what a figure is, once the others are known. */
export const isEquation = ({ relation, isLikely }: Identity): boolean => relation === "=" && !isLikely;

export const isBroken = (identity: Identity): boolean => evaluate(identity).status === "broken";

/** Whether a sum of parts that is so much more than that of the wholes is as it should be. */
export const holdsAt = (relation: Relation, surplus: Exact): boolean =>
  relation === "=" ? surplus === ZERO : relation === "<=" ? surplus <= ZERO : surplus >= ZERO;

/** What figures come to; undefined where one of them has no value. */
function amountOf(
  figures: readonly Figure[],
  valueOf: (figure: Figure) => Exact | undefined,
): Exact | undefined {
  let sum = ZERO;
  for (const figure of figures) {
    const value = valueOf(figure);
    if (value === undefined) return undefined;
    if (value !== ZERO) sum = plus(sum, value);
  }
  return sum;
}

/** The figures of the tables by their ids; worked out once. */
export const cellsById = once(({ figures }: Network): ReadonlyMap<string, Figure> => {
  const cells = new Map<string, Figure>();
  for (const figure of figures) if (figure.cell) cells.set(figure.id, figure);
  return cells;
});

/** The figures of a table, by its key, in the network's order. */
export const figuresIn = (network: Network, table: string): readonly Figure[] =>
  figuresByTable(network).get(table) ?? [];

const figuresByTable = once(({ figures }: Network): ReadonlyMap<string, readonly Figure[]> => {
  const tables = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (!figure.cell) continue;
    const own = tables.get(figure.cell.table);
    if (own) own.push(figure);
    else tables.set(figure.cell.table, [figure]);
  }
  return tables;
});

/** Ids of the figures of broken identities that are no mere likelihoods: what else they don't agree with is told by the same finding. */
export const doubtedFigures = once(
  ({ identities }: Network): ReadonlySet<string> =>
    new Set(
      identities
        .filter(identity => !identity.isLikely && isBroken(identity))
        .flatMap(identity => termsOf(identity).map(({ id }) => id)),
    ),
);

/** How many identities hold, are broken, or can't be judged. */
export interface Tally {
  readonly held: number;
  readonly broken: number;
  readonly unread: number;
}

export function tally({ identities }: Pick<Network, "identities">): Tally {
  const count = { held: 0, broken: 0, unread: 0 };
  for (const identity of identities) count[evaluate(identity).status]++;
  return count;
}
