import { exact, formatExact, isRounding, isWhole, quotient, ZERO } from "../../number/exact.ts";
import { say } from "../../text/message.ts";
import { formAsks } from "../say/basis.ts";
import type { Figure } from "../../network/network.ts";
import { feesInYuan, type FeesInYuan } from "../../prose/facts/feesInYuan.ts";
import { defineRule, type Problem } from "../rule.ts";

/** 10 亿元 in 万元: hardly an organ charges so much in fees, and none to the last 万元. */
const LEAST = exact(100_000);

/** Fees are told in 万元; a sum in 元 looks ten thousand times too large. */
export default defineRule({
  id: "fee-in-yuan",
  severity: "information",
  summary: say("收费金额可能是把元当成了万元", "a fee that may be in 元 where 万元 is due"),
  basis: formAsks(say("行政事业性收费以万元为单位填写", "administrative fees are told in 万元")),
  *check({ prose, network }) {
    for (const figure of network.figures) {
      const { cell, name, span, value } = figure;
      if (cell?.grid !== "fees" || value === undefined) continue;
      for (const told of feesInYuan(prose)) yield* unlike(told, figure);
      if (value < LEAST || !isWhole(value)) continue;
      const amount = formatExact(value);
      yield {
        span,
        message: say(
          `${name.zh}填 ${amount}，单位是万元，请核对是不是把元当成了万元`,
          `${name.en} is ${amount} in 万元; please check that it isn't in 元`,
        ),
      };
    }
  },
});

const WAN = exact(10_000);

/** What prose tells in 元 isn't what the table has in 万元; the same digits in both are in 元 twice. */
function* unlike({ span, amount }: FeesInYuan, { name, value = ZERO }: Figure): Generator<Problem> {
  const inWan = quotient(amount, WAN);
  if (isRounding(value, inWan)) return;
  const [yuan, wan, own] = [amount, inWan, value].map(formatExact);
  yield {
    span,
    message: say(
      `正文写 ${yuan} 元，合 ${wan} 万元，${name.zh}填 ${own} 万元，请核对单位`,
      `the text says ${yuan} 元, which is ${wan} 万元; ${name.en} is ${own} 万元; please check the units`,
    ),
  };
}
