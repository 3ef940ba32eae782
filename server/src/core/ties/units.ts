import { isBroken, termsOf, type Figure, type Identity } from "../network/network.ts";
import { millionthsOf } from "../number/exact.ts";
import type { Report } from "../report/report.ts";
import type { Elsewhere } from "../text/elsewhere.ts";
import { say, type Message } from "../text/message.ts";
import { once } from "../text/once.ts";
import { figureColumns } from "./figureColumns.ts";

/** The reports of a region's units. */
export interface RegionUnits {
  /** Those that are added up: each unit once, of the region's year and on its form. */
  readonly counted: readonly UnitFigures[];
  /** Units on the roster that no report is there of. */
  readonly missing: readonly string[];
  /** Reports of a unit that is counted already; they aren't. */
  readonly doubled: readonly { readonly document: string; readonly first: UnitFigures }[];
  /** Reports that can't be added up, and why. */
  readonly unfit: readonly { readonly name: string; readonly document: string; readonly why: Message }[];
}

/** A unit's report, as far as the region's answers to it. */
export interface UnitFigures {
  /** The organ's. */
  readonly name: string;
  readonly document: string;
  /** By the order of `figureColumns`, in millionths: 0 for what is left empty, NaN for what can't be read. */
  readonly figures: Float64Array;
  /** Line, first and last character of each figure in the document's text, from 0. */
  readonly places: Uint32Array;
  /** What may be wrong in its figures by its own identities. */
  readonly suspects: readonly Suspect[];
}

/** Another value that would mend a unit's own identities. */
export interface Suspect {
  /** Index of its `figureColumns`. */
  readonly column: number;
  /** In millionths. */
  readonly to: number;
  /** Whether nothing else would. */
  readonly isClear: boolean;
}

/** A region's figure is the sum of its units'. */
export const UNITS = "units";

/** The same in a network: of one figure of the region. */
export const unitsIdentityId = (figure: string): string => `${UNITS}/${figure}`;

/**
 * What ties a region's figures to the sums of its units', each unit's own clear faults put right. Where they hold, they
 * speak for a figure; against one they speak only where its own table doubts it too and all other sums of that table hold:
 * else a unit's figure may be the one to blame, or a unit may be left out. With units missing, or reports that can't be
 * added up, they prove nothing.
 */
export function unitIdentities(
  { form }: Report,
  cells: ReadonlyMap<string, Figure>,
  { counted, missing, unfit }: RegionUnits,
  own: readonly Identity[],
): Identity[] {
  if (!counted.length) return [];
  const isWhole = !missing.length && !unfit.length;
  const doubted = new Set(own.filter(each => !each.isLikely && isBroken(each)).flatMap(termsOf));
  const identities = figureColumns(form).flatMap(({ id, name }, column): Identity[] => {
    const figure = cells.get(id);
    if (!figure) return [];
    return [
      {
        id: unitsIdentityId(id),
        kind: UNITS,
        name,
        reason: IS_SUM,
        words: { parts: say("各单位", "the units") },
        parts: [sumFigure(figure, column, counted)],
        wholes: [figure],
        relation: "=",
      },
    ];
  });
  const astray = new Set(
    identities.flatMap(each =>
      isBroken(each) && !doubted.has(wholeOf(each)) ? [wholeOf(each).cell?.table] : [],
    ),
  );
  const proves = (identity: Identity): boolean =>
    isWhole && (!isBroken(identity) || !astray.has(wholeOf(identity).cell?.table));
  return identities.map(identity => (proves(identity) ? identity : { ...identity, isLikely: true }));
}

const wholeOf = ({ wholes }: Identity): Figure => wholes[0] as Figure;

/** Where a unit's figure stands. */
export function figurePlace({ document, places }: UnitFigures, column: number): Elsewhere {
  const [line = 0, start = 0, end = 0] = places.subarray(3 * column, 3 * column + 3);
  return { document, range: { start: { line, character: start }, end: { line, character: end } } };
}

const IS_SUM = say("各单位报告的数字相加，就是本地区的", "the region's figure is the sum of its units'");

function sumFigure(
  { id, name, span, isCount }: Figure,
  column: number,
  units: readonly UnitFigures[],
): Figure {
  const sum = millionthsOf(unitsSum(units, column));
  const put = putRight(units).get(column);
  return {
    id: `${UNITS}/sum/${id}`,
    name: say(`各单位${name.zh}相加`, `the sum of the units' ${name.en}`),
    span,
    ...(sum === undefined ? { gap: { kind: "unread" } } : { value: sum }),
    bound: "exact",
    isCount,
    isGiven: true,
    // Whoever doubts the sum looks first at what was put right in it.
    ...(put && { elsewhere: figurePlace(put, column) }),
  };
}

/** The sum of a column in millionths, with the units' clear faults put right; NaN where one of them can't be read. */
export const unitsSum = (units: readonly UnitFigures[], column: number): number => sums(units)[column] ?? 0;

/** The sums of all columns: a region of thousands of units is added up once, not at every key. */
const sums = once((units: readonly UnitFigures[]): Float64Array => {
  const totals = new Float64Array(units[0]?.figures.length ?? 0);
  for (const unit of units)
    for (const column of totals.keys()) totals[column] = (totals[column] ?? 0) + mended(unit, column);
  return totals;
});

/** The first unit in which a column was put right. */
const putRight = once((units: readonly UnitFigures[]): ReadonlyMap<number, UnitFigures> => {
  const put = new Map<number, UnitFigures>();
  for (const unit of units)
    for (const { column, isClear } of unit.suspects) if (isClear && !put.has(column)) put.set(column, unit);
  return put;
});

/** A unit's figure in millionths, as it should be by its own identities where these leave no doubt. */
export const mended = ({ figures, suspects }: UnitFigures, column: number): number =>
  suspects.find(suspect => suspect.isClear && suspect.column === column)?.to ?? figures[column] ?? NaN;
