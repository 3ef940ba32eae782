import { describe, expect, it } from "vitest";
import { check, Lines, type RegionUnits } from "../../server/src/core/index.ts";
import { unitFigures } from "../../server/src/core/collection/unitFigures.ts";
import { edition2021 } from "../../server/src/core/form/edition2021.ts";
import { evaluate, isBroken, type Identity } from "../../server/src/core/network/network.ts";
import { figureColumns } from "../../server/src/core/ties/figureColumns.ts";
import { explainedGaps } from "../../server/src/core/ties/unitGaps.ts";
import {
  figurePlace,
  UNITS,
  unitsSum,
  type Suspect,
  type UnitFigures,
} from "../../server/src/core/ties/units.ts";
import { say } from "../../server/src/core/text/message.ts";
import { cleanReport } from "../rules/clean.ts";

const region = cleanReport("plain");
const columns = figureColumns(edition2021);

/** In millionths. */
const ONE = 1_000_000;

/** The column of a figure, by its name without table and quotes. */
const columnOf = (name: string): number => columns.findIndex(column => column.name.zh.includes(`“${name}”`));
const PERMITS = columnOf("行政许可·本年处理决定数量");
const PENALTIES = columnOf("行政处罚·本年处理决定数量");
const IN_FORCE = columnOf("行政规范性文件·现行有效件数");
const RECEIVED = columnOf("一、本年新收政府信息公开申请数量·自然人");
const REVIEWS = columnOf("行政复议·总计");
const FOUR = [PERMITS, PENALTIES, IN_FORCE, RECEIVED];

/** What a region's report says, column by column. */
const wholeOf = (text: string): Float64Array => {
  const checked = check(text);
  if (!checked) throw new Error("no report");
  return unitFigures(checked, new Lines(text)).figures;
};

/** A unit that has so much in these columns, and nothing else. */
function unit(
  name: string,
  amounts: Readonly<Record<number, number>>,
  suspects: Suspect[] = [],
): UnitFigures {
  const figures = new Float64Array(columns.length);
  for (const [column, amount] of Object.entries(amounts)) figures[Number(column)] = amount * ONE;
  const places = Uint32Array.from({ length: 3 * columns.length }, (_, at) => at);
  return { name, document: `${name}.txt`, figures, places, suspects };
}

/** A unit that has what the region has and others haven't. */
function theRest(others: readonly UnitFigures[], text = region): UnitFigures {
  const rest = unit("其余", {});
  const whole = wholeOf(text);
  for (const column of whole.keys())
    rest.figures[column] =
      (whole[column] ?? 0) - others.reduce((sum, each) => sum + (each.figures[column] ?? 0), 0);
  return rest;
}

/** The identities that tie a region's report to its units. */
function identitiesOf(counted: readonly UnitFigures[], more: Partial<RegionUnits> = {}, text = region) {
  const units = { counted, missing: [], doubled: [], unfit: [], ...more };
  const network = check(text, { units })?.network;
  if (!network) throw new Error("no report");
  const own = network.identities.filter(({ kind }) => kind === UNITS);
  const at = (column: number) => own.find(({ id }) => id === `${UNITS}/${columns[column]?.id}`) as Identity;
  return { own, at, network };
}

const one = unit("一局", { [PERMITS]: 20, [RECEIVED]: 2 });

describe("a region's figures and the sums of its units'", () => {
  it("are tied one by one, and prove each other where all units are there", () => {
    const { own } = identitiesOf([one, theRest([one])]);
    expect(own).toHaveLength(columns.length);
    expect(own.filter(each => isBroken(each) || each.isLikely)).toEqual([]);
    expect(own.every(({ parts: [sum] }) => sum?.isGiven)).toBe(true);
    expect(identitiesOf([]).own).toEqual([]);
  });

  it.each<Partial<RegionUnits>>([
    { missing: ["二局"] },
    { unfit: [{ name: "二局", document: "二局.txt", why: say("年度不同", "of another year") }] },
  ])("prove nothing where a unit is missing or can't be added up", more => {
    const { own } = identitiesOf([one, theRest([one])], more);
    expect(own.every(each => each.isLikely)).toBe(true);
  });

  it("prove nothing against a figure that its own table has no doubt of, and all else", () => {
    const other = unit("一局", { [PERMITS]: 20, [RECEIVED]: 3 });
    const { own, at } = identitiesOf([other, theRest([one])]);
    expect(own.filter(isBroken)).toEqual([at(RECEIVED)]);
    expect(own.filter(each => each.isLikely)).toEqual([at(RECEIVED)]);
  });

  it("prove that a figure is wrong which its own table doubts too", () => {
    const wrong = region.replace(/^1\t0\t0\t0\t1(?=\t)/m, "1\t0\t0\t0\t2");
    const { own, at } = identitiesOf([one, theRest([one])], {}, wrong);
    expect(own.filter(isBroken)).toEqual([at(REVIEWS)]);
    expect(own.filter(each => each.isLikely)).toEqual([]);
  });

  it("are unread where a unit's can't be read", () => {
    const { own, at } = identitiesOf([unit("一局", { [PERMITS]: NaN }), theRest([one])]);
    expect(own.filter(each => evaluate(each).status === "unread")).toEqual([at(PERMITS)]);
    expect(at(PERMITS).parts).toMatchObject([{ gap: { kind: "unread" } }]);
  });

  it("are added up with what units leave no doubt of, which is looked at first", () => {
    const clear = (to: number): Suspect => ({ column: PERMITS, to: to * ONE, isClear: true });
    const first = unit("一局", { [PERMITS]: 20 }, [{ ...clear(1), isClear: false }, clear(25), clear(30)]);
    const second = unit("二局", { [PERMITS]: 10 }, [clear(15)]);
    expect(unitsSum([first, second], PERMITS)).toBe(40 * ONE);
    expect(unitsSum([first, second], PENALTIES)).toBe(0);
    expect(unitsSum([], PERMITS)).toBe(0);
    const { at } = identitiesOf([first, second]);
    expect(at(PERMITS).parts[0]?.elsewhere).toEqual(figurePlace(first, PERMITS));
    expect(at(PENALTIES).parts[0]?.elsewhere).toBeUndefined();
  });

  it("stand where each unit's report has them", () => {
    expect(figurePlace(one, 2)).toEqual({
      document: "一局.txt",
      range: { start: { line: 6, character: 7 }, end: { line: 6, character: 8 } },
    });
  });
});

describe("what explains gaps between a region and its units", () => {
  const explained = (counted: readonly UnitFigures[]) => {
    const { own, network } = identitiesOf(counted);
    return explainedGaps(edition2021, network, own.filter(isBroken), counted).map(({ cause, unit, gaps }) => [
      cause,
      unit?.name,
      gaps.map(({ column }) => column).sort((a, b) => a - b),
    ]);
  };
  const amounts = (of: readonly number[]) => Object.fromEntries(of.map(column => [column, 2]));
  const sorted = (of: readonly number[]): number[] => of.toSorted((a, b) => a - b);
  const forgotten = unit("二局", amounts(FOUR));

  it("is a unit left out, or added twice", () => {
    expect(explained([one, theRest([one]), forgotten])).toEqual([["left-out", "二局", sorted(FOUR)]]);
    const twice = theRest([one, forgotten, forgotten]);
    expect(explained([one, twice, forgotten])).toEqual([["twice", "二局", sorted(FOUR)]]);
  });

  it("isn't one of too few figures, one that is like another, or one with a figure that is added up", () => {
    const few = unit("二局", amounts(FOUR.slice(1)));
    expect(explained([theRest([]), few])).toEqual([["unknown", undefined, sorted(FOUR.slice(1))]]);
    expect(explained([theRest([forgotten]), forgotten, unit("三局", amounts(FOUR))])[0]?.[0]).toBe("unknown");
    const inPart = unit("二局", amounts([...FOUR, REVIEWS]));
    const rest = theRest([unit("一局", { [REVIEWS]: 2 })]);
    expect(explained([rest, inPart])).toEqual([["unknown", undefined, sorted(FOUR)]]);
  });

  it("is a unit's own fault, where it would be mended by what the region has", () => {
    const rest = theRest([one]);
    const mistaken = (suspect: Suspect) => unit("一局", { [PERMITS]: 23, [RECEIVED]: 2 }, [suspect]);
    const doubtful = { column: PERMITS, to: 20 * ONE, isClear: false };
    expect(explained([rest, mistaken(doubtful)])).toEqual([["own-fault", "一局", [PERMITS]]]);
    const second = unit("二局", { [PERMITS]: 0 }, [{ ...doubtful, to: -3 * ONE }]);
    expect(explained([rest, mistaken(doubtful), second])).toEqual([["own-fault", "一局", [PERMITS]]]);
    for (const other of [
      { ...doubtful, to: 21 * ONE },
      { ...doubtful, column: RECEIVED, to: -1 * ONE },
    ])
      expect(explained([rest, mistaken(other)])).toEqual([["unknown", undefined, [PERMITS]]]);
    const right = theRest([unit("一局", { [PERMITS]: 23, [RECEIVED]: 2 })]);
    expect(explained([right, mistaken({ ...doubtful, isClear: true })])).toEqual([
      ["own-fault", "一局", [PERMITS]],
    ]);
  });
});
