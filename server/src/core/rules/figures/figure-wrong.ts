import type { Change } from "../../network/locate/explanation.ts";
import { verdictsOn } from "../../network/locate/verdict.ts";
import { evaluateWith, termsOf, type Evaluation, type Figure, type Identity } from "../../network/network.ts";
import { formatExact, ZERO } from "../../number/exact.ts";
import { say, type Message } from "../../text/message.ts";
import { CARRIED } from "../../ties/lastYear.ts";
import { UNITS } from "../../ties/units.ts";
import { mend } from "../say/mending.ts";
import { isOnlyTold } from "../say/prose-rule.ts";
import { formAsks } from "../say/basis.ts";
import { defineRule } from "../rule.ts";
import { relatedTo } from "../say/related.ts";

/** One figure explains every identity broken around it. */
export default defineRule({
  id: "figure-wrong",
  severity: "error",
  summary: say(
    "几处同时加不平，只有改这一个数字才都对得上",
    "sums around one figure don't come out, and only another figure there mends them all",
  ),
  basis: formAsks(say("各表数据应当符合勾稽关系", "the figures of the tables have to answer to each other")),
  *check({ report, network }) {
    const named = new Set(verdictsOn(network, "figure").map(({ change }) => change.figure));
    for (const { fault, change } of verdictsOn(network, "figure")) {
      const { figure, to } = change;
      if (!figure.cell || isOnlyTold(fault)) continue;
      const written = formatExact(figure.value ?? ZERO);
      const meant = formatExact(to);
      const around = network.of(figure).filter(({ isLikely }) => !isLikely);
      const become = (status: Evaluation["status"]): Identity[] =>
        around.filter(identity => evaluateWith(identity, new Map([[figure, to]])).status === status);
      const broken = become("broken");
      const why = broken.length ? alsoWrong(broken, change, named) : whatFits(become("held"), figure);
      yield {
        span: figure.span,
        message: say(
          `${figure.name.zh}填 ${written}，应为 ${meant}（${why.zh}）`,
          `${figure.name.en} is given as ${written} and should be ${meant} (${why.en})`,
        ),
        related: fault.identities.flatMap(identity => relatedTo(identity, figure)),
        fixes: mend(report.document.text, [change], true),
      };
    }
  },
});

/** Where the figure fits once it is put right: 本行、本列和正文都对得上. */
function whatFits(held: readonly Identity[], { cell }: Figure): Message {
  const others = held.map(identity => termsOf(identity).map(term => term.cell));
  const elsewhere = held.flatMap(termsOf).filter(term => !term.cell);
  const isInUnits = held.some(({ kind }) => kind === UNITS);
  const isInLast = held.some(({ kind }) => kind === CARRIED);
  const isInText = elsewhere.some(({ isGiven }) => !isGiven);
  const isAlong = (axis: "row" | "column") =>
    others.some(cells => cells.every(other => other && cell && other[axis] === cell[axis]));
  const places = [
    ...(isAlong("row") ? [say("本行", "its row")] : []),
    ...(isAlong("column") ? [say("本列", "its column")] : []),
    ...(isInText ? [say("正文", "the text")] : []),
    ...(isInLast ? [say("上年报告", "last year's report")] : []),
    ...(isInUnits ? [say("各单位相加", "the sum of the units")] : []),
  ];
  const [zh, en] = [places.map(place => place.zh), places.map(place => place.en)];
  const last = zh.length > 2 ? `和${zh.at(-1)}` : "";
  return places.length > 1
    ? say(`${zh.slice(0, last ? -1 : undefined).join("、")}${last}都对得上`, `then ${en.join(" and ")} agree`)
    : say(`这样${zh.join("")}才对得上`, `then ${en.join("")} agrees`);
}

/** That figures beside it that are told of by themselves have to be changed as well. */
function alsoWrong(broken: readonly Identity[], { figure }: Change, named: ReadonlySet<Figure>): Message {
  const others = new Set(broken.flatMap(termsOf).filter(term => term !== figure && named.has(term)));
  return others.size === 1
    ? say("另有一处也要改，两处改完才平", "one other place has to be changed as well")
    : say("另有几处也要改，都改完才平", "other places have to be changed as well");
}
