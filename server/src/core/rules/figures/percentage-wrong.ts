import { toldGrowth } from "../../ties/growth.ts";
import { ratiosInTables } from "../../ties/tableShares.ts";
import { proseFigureId } from "../../ties/proseFigures.ts";
import { decimalsOf, exact, formatExact, rounded, ZERO } from "../../number/exact.ts";
import { gives, offBy, percent, type Ratio, type Share } from "../../prose/ratios/ratio.ts";
import { baselessGrowths, type BaselessGrowth } from "../../prose/ratios/growthAlone.ts";
import { beyondAll, wrongShareSums, type ShareSum } from "../../prose/ratios/whole.ts";
import { sharesOf } from "../../prose/ratios/shares.ts";
import type { Mention } from "../../prose/mention.ts";
import type { Paragraph } from "../../prose/paragraph.ts";
import { say } from "../../text/message.ts";
import { offer } from "../say/offer.ts";
import { cellsById, doubtedFigures } from "../../network/network.ts";
import { defineRule, type Problem } from "../rule.ts";

/** A percentage isn't what the two numbers next to it give. */
export default defineRule({
  id: "percentage-wrong",
  severity: "warning",
  summary: say("百分比与文中的两个数字不符", "a percentage isn't what the numbers beside it give"),
  basis: {
    law: "《政府信息公开条例》第五十条",
    text: say(
      "年度报告所列数据应当前后一致",
      "the figures of an annual report have to agree with each other",
    ),
  },
  *check({ prose, network, previous }) {
    const held = new Set(previous && [...toldGrowth(prose, previous)].map(({ span }) => span.start));
    const doubted = doubtedFigures(network);
    for (const paragraph of prose.paragraphs) {
      if (!paragraph.mentions.length) continue;
      const isDoubted = ({ quantity }: Mention): boolean =>
        doubted.has(proseFigureId(paragraph.passage.source(quantity.span)));
      const based = new Set<Mention>();
      for (const share of sharesOf(paragraph)) {
        based.add(share.percentage);
        if (share.ratios.some(ratio => gives(share, ratio) || ratio.from.some(isDoubted))) continue;
        const inTables =
          share.part && !isDoubted(share.part) ? ratiosInTables(prose, share.part, cellsById(network)) : [];
        const ratios = [...share.ratios, ...inTables];
        if (!ratios.length || inTables.some(ratio => gives(share, ratio))) continue;
        yield problem({ ...share, ratios, isSure: share.isSure && share.ratios.length > 0 }, paragraph);
      }
      for (const told of baselessGrowths(paragraph)) {
        const { start } = paragraph.passage.source(told.growth.quantity.span);
        if (!based.has(told.growth) && !held.has(start)) yield ofNoBase(told, paragraph);
      }
      for (const percentage of beyondAll(paragraph)) yield beyond(percentage, paragraph);
      for (const shares of wrongShareSums(paragraph)) yield sumProblem(shares, paragraph);
    }
  },
});

function ofNoBase({ now, growth }: BaselessGrowth, { passage }: Paragraph): Problem {
  const written = ({ quantity: { value, unit = "%" } }: Mention): string => formatExact(value) + unit;
  return {
    span: passage.source(growth.quantity.span),
    severity: "information",
    message: say(
      `上年无论是多少，都得不出“${written(now)}，增减 ${written(growth)}”，请核对`,
      `no whole number of the year before comes to ${written(now)} by ${written(growth)}; please check`,
    ),
    related: [{ span: passage.source(now.quantity.span), message: say("本年的数", "this year's number") }],
  };
}

function beyond({ quantity }: Mention, { passage }: Paragraph): Problem {
  const said = formatExact(quantity.value) + (quantity.unit ?? "%");
  return {
    span: passage.source(quantity.span),
    message: say(`${said} 超过 100%，请核对`, `${said} is more than 100%; please check`),
  };
}

function sumProblem({ shares, sum, isAll }: ShareSum, { passage }: Paragraph): Problem {
  const [first, ...others] = shares.map(({ quantity }) => passage.source(quantity.span));
  const terms = shares.map(({ quantity }) => `${formatExact(quantity.value)}%`).join(" + ");
  const came = `${terms} = ${formatExact(sum)}%`;
  return {
    span: first ?? passage.source({ start: 0, end: 0 }),
    severity: "information",
    message: isAll
      ? say(`各项占比相加应为 100%，现为 ${came}`, `the shares should come to 100%: ${came}`)
      : say(`各项占比相加超过 100%：${came}`, `the shares come to more than 100%: ${came}`),
    related: others.map(span => ({ span, message: say("另一项", "another share") })),
  };
}

/** Of several ratios that may be meant the one that misses the percentage least. */
const nearest = (percentage: Mention, ratios: readonly Ratio[]): Ratio | undefined =>
  ratios.toSorted((a, b) => (offBy(percentage, a) < offBy(percentage, b) ? -1 : 1))[0];

function problem({ percentage, ratios, isSure }: Share, { passage }: Paragraph): Problem {
  const ratio = nearest(percentage, ratios);
  const { value, span, unit = "%" } = percentage.quantity;
  const { top = ZERO, bottom = exact(1), written = "", from = [] } = ratio ?? {};
  const right = formatExact(rounded(percent({ top, bottom }), decimalsOf(value)));
  const said = formatExact(value) + unit;
  return {
    span: passage.source(span),
    ...(isSure ? {} : { severity: "information" as const }),
    message: say(
      `${written} 约为 ${right}%，文中写的是 ${said}`,
      `${written} is about ${right}%; the text says ${said}`,
    ),
    related: from.map(({ quantity }) => ({
      span: passage.source(quantity.span),
      message: say("据此计算", "worked out from this"),
    })),
    fixes:
      ratios.length === 1 && /^\d/.test(passage.text.charAt(span.start))
        ? [
            {
              ...offer(say(`改为 ${right}%`, `Change to ${right}%`), {
                span: passage.source(span),
                newText: right,
              }),
              preferred: isSure,
            },
          ]
        : [],
  };
}
