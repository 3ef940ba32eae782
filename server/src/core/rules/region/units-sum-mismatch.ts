import { verdictsOn } from "../../network/locate/verdict.ts";
import { evaluate, type Figure, type Identity, type Network } from "../../network/network.ts";
import { formatExact, millionthsOf, ZERO } from "../../number/exact.ts";
import type { Report } from "../../report/report.ts";
import { say, type Message } from "../../text/message.ts";
import { explainedGaps, type ExplainedGaps, type UnitGap } from "../../ties/unitGaps.ts";
import { figurePlace, UNITS, type RegionUnits, type UnitFigures } from "../../ties/units.ts";
import { defineRule, type Fix, type Problem, type Related } from "../rule.ts";
import { formAsks } from "../say/basis.ts";
import { MOST_NAMED } from "../say/limits.ts";
import { breaksNothing, mend } from "../say/mending.ts";
import { documentStart } from "../say/units.ts";

/** Figures of a region aren't the sums of its units'. */
export default defineRule({
  id: "units-sum-mismatch",
  severity: "warning",
  summary: say("本地区的数字与各单位相加不一致", "the region's figures aren't the sums of its units'"),
  basis: formAsks(say("本地区的报告汇总各单位的数据", "a region's report adds up the figures of its units")),
  *check({ report, network, units }) {
    if (!units) return;
    const broken = verdictsOn(network, "candidates", "unexplained", "unlikely")
      .map(({ lead }) => lead)
      .filter(({ kind }) => kind === UNITS);
    for (const explained of explainedGaps(report.form, network, broken, units.counted))
      for (const each of explained.cause === "unknown" ? byTable(explained) : [explained])
        yield problemOf(each, report, network, units);
  },
});

/** Of gaps that nothing explains, those of each table are told together. */
function byTable({ gaps, ...explained }: ExplainedGaps): ExplainedGaps[] {
  const tables = new Map<string | undefined, UnitGap[]>();
  for (const gap of gaps) {
    const table = figureOf(gap.identity).cell?.table;
    tables.set(table, [...(tables.get(table) ?? []), gap]);
  }
  return [...tables.values()].map(each => ({ ...explained, gaps: each }));
}

const figureOf = ({ wholes }: Identity): Figure => wholes[0] as Figure;

function problemOf(
  { cause, unit, gaps }: ExplainedGaps,
  { document }: Report,
  network: Network,
  units: RegionUnits,
): Problem {
  const [first] = gaps as [UnitGap];
  const { span } = figureOf(first.identity);
  const message = unit
    ? BLAMES[cause](gaps, unit)
    : joined(statement(gaps), incomplete(units, gaps), "；", "; ");
  return {
    span,
    message,
    ...((cause === "own-fault" || mayBeMissing(units, gaps)) && { severity: "information" }),
    related: unit ? inUnit(unit, cause, gaps) : inOnlyUnits(units.counted, gaps),
    fixes: cause === "own-fault" ? [] : fixes(document.text, network, gaps),
  };
}

const BLAMES: Record<ExplainedGaps["cause"], (gaps: readonly UnitGap[], unit: UnitFigures) => Message> = {
  "left-out": (gaps, { name }) =>
    say(
      `${gaps.length} 格比各单位相加少，少的正好是${name}的数字，可能漏加了这个单位；${statement(gaps).zh}`,
      `${gaps.length} cells are less than the sums of the units by just the figures of ${name}, which may have been left out; ${statement(gaps).en}`,
    ),
  twice: (gaps, { name }) =>
    say(
      `${gaps.length} 格比各单位相加多，多的正好是${name}的数字，可能加了两次；${statement(gaps).zh}`,
      `${gaps.length} cells are more than the sums of the units by just the figures of ${name}, which may have been added twice; ${statement(gaps).en}`,
    ),
  "own-fault": (gaps, { name }) =>
    say(
      `${statement(gaps).zh}；${name}的报告这一格自己加不平，先改它`,
      `${statement(gaps).en}; the report of ${name} doesn't add up there by itself and is to be mended first`,
    ),
  unknown: statement,
};

/** The first few figures with the sums that they should be. */
function statement(gaps: readonly UnitGap[]): Message {
  const named = gaps.slice(0, MOST_NAMED).map(({ identity }) => {
    const { name, value = ZERO } = figureOf(identity);
    const [written, sum] = [formatExact(value), formatExact(sumOf(identity))];
    return say(
      `${name.zh}填 ${written}，各单位相加是 ${sum}`,
      `${name.en} is ${written}, the sum of the units is ${sum}`,
    );
  });
  const more = gaps.length - named.length;
  return say(
    named.map(({ zh }) => zh).join("；") + (more ? `；另有 ${more} 格` : ""),
    named.map(({ en }) => en).join("; ") + (more ? `; and ${more} more` : ""),
  );
}

const sumOf = ({ parts }: Identity) => parts[0]?.value ?? ZERO;

/** Whether what isn't added up may be all that the region has more. */
const mayBeMissing = ({ missing, unfit }: RegionUnits, gaps: readonly UnitGap[]): boolean =>
  missing.length + unfit.length > 0 && gaps.every(({ surplus }) => surplus > 0);

function incomplete(units: RegionUnits, gaps: readonly UnitGap[]): Message | undefined {
  const count = units.missing.length + units.unfit.length;
  return mayBeMissing(units, gaps)
    ? say(
        `有 ${count} 个单位没有计入，差额可能是它们的`,
        `${count} of the units aren't added up, and the difference may be theirs`,
      )
    : undefined;
}

const joined = (one: Message, other: Message | undefined, zh: string, en: string): Message =>
  other ? say(one.zh + zh + other.zh, one.en + en + other.en) : one;

function inUnit(
  unit: UnitFigures,
  cause: ExplainedGaps["cause"],
  gaps: readonly UnitGap[],
): readonly Related[] {
  if (cause !== "own-fault") {
    const { span } = figureOf((gaps[0] as UnitGap).identity);
    const message = say(unit.name, unit.name);
    return [{ span, message, elsewhere: documentStart(unit.document) }];
  }
  return gaps.slice(0, MOST_NAMED).map(gap => placeIn(unit, gap));
}

/** Units that alone have anything there: few enough to look at each. */
function inOnlyUnits(units: readonly UnitFigures[], gaps: readonly UnitGap[]): readonly Related[] {
  const [gap] = gaps as [UnitGap];
  const few = units.filter(({ figures }) => (figures[gap.column] ?? 0) !== 0);
  return few.length <= MOST_NAMED ? few.map(unit => placeIn(unit, gap)) : [];
}

function placeIn(unit: UnitFigures, { column, identity }: UnitGap): Related {
  const { span, name } = figureOf(identity);
  const written = formatExact(millionthsOf(unit.figures[column] ?? 0) ?? ZERO);
  return {
    span,
    message: say(`${unit.name}${name.zh}：${written}`, `${unit.name}, ${name.en}: ${written}`),
    elsewhere: figurePlace(unit, column),
  };
}

/** All of them as the units add up, where nothing else breaks by it. */
function fixes(text: string, network: Network, gaps: readonly UnitGap[]): Fix[] {
  const changes = gaps.map(({ identity }) => ({ figure: figureOf(identity), to: sumOf(identity) }));
  const title = say(
    `${gaps.length} 格改为各单位相加的数`,
    `Change ${gaps.length} cell${gaps.length === 1 ? "" : "s"} to the sums of the units`,
  );
  return breaksNothing(network, changes) &&
    gaps.every(({ identity }) => evaluate(identity).status === "broken")
    ? mend(text, changes, false, title)
    : [];
}
