import type { Form } from "../form/form.ts";
import { evaluate, type Identity, type Network } from "../network/network.ts";
import { minus } from "../number/exact.ts";
import { figureColumns } from "./figureColumns.ts";
import { mended, UNITS, unitsIdentityId, type UnitFigures } from "./units.ts";

/** A figure of the region that isn't the sum of its units'. */
export interface UnitGap {
  /** Index of its `figureColumns`. */
  readonly column: number;
  readonly identity: Identity;
  /** How much more the region has, in millionths. */
  readonly surplus: number;
}

/** Gaps with what explains them: a unit left out or added twice, a unit's own fault, or nothing that is known. */
export interface ExplainedGaps {
  readonly cause: "left-out" | "twice" | "own-fault" | "unknown";
  /** The unit to blame. */
  readonly unit?: UnitFigures;
  /** Never empty. */
  readonly gaps: readonly UnitGap[];
}

/** Fewer figures than this that agree may agree by chance. */
const FEWEST_TELLING = 4;

/** Explains broken identities of the units: one unit that accounts for all of them first, then units' own faults, figure by figure. */
export function explainedGaps(
  form: Form,
  network: Network,
  broken: readonly Identity[],
  units: readonly UnitFigures[],
): ExplainedGaps[] {
  const columnOf = new Map(figureColumns(form).map(({ id }, column) => [unitsIdentityId(id), column]));
  const gapOf = (identity: Identity): UnitGap[] => {
    const [column, evaluation] = [columnOf.get(identity.id), evaluate(identity)];
    return column === undefined || evaluation.status === "unread"
      ? []
      : [{ column, identity, surplus: Number(minus(evaluation.wholes, evaluation.parts)) }];
  };
  const gaps = broken.flatMap(gapOf);
  const sound = network.identities.filter(each => each.kind === UNITS && evaluate(each).status === "held");
  const compared = [...gaps, ...sound.flatMap(gapOf)];
  for (const [cause, sign] of WHOLE) {
    const accounting = units.filter(unit =>
      compared.every(({ column, surplus }) => surplus === sign * mended(unit, column)),
    );
    const [unit] = accounting;
    if (unit && accounting.length === 1 && gaps.length >= FEWEST_TELLING) return [{ cause, unit, gaps }];
  }
  return byUnit(gaps, units);
}

const WHOLE = [
  ["left-out", -1],
  ["twice", 1],
] as const;

function byUnit(gaps: readonly UnitGap[], units: readonly UnitFigures[]): ExplainedGaps[] {
  const ofUnits = new Map<UnitFigures | undefined, UnitGap[]>();
  for (const gap of gaps) {
    const unit = units.find(each => hasFault(each, gap));
    ofUnits.set(unit, [...(ofUnits.get(unit) ?? []), gap]);
  }
  return [...ofUnits].map(([unit, gaps]) => ({
    cause: unit ? "own-fault" : "unknown",
    ...(unit && { unit }),
    gaps,
  }));
}

/** Whether a unit's own identities ask for the figure that the region has, or the region has the one that they contradict. */
const hasFault = ({ figures, suspects }: UnitFigures, { column, surplus }: UnitGap): boolean =>
  suspects.some(suspect => {
    const change = suspect.to - (figures[column] ?? NaN);
    return suspect.column === column && surplus === (suspect.isClear ? -change : change);
  });
