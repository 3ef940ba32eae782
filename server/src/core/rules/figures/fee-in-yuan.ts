import { exact, formatExact, isWhole } from "../../number/exact.ts";
import { say } from "../../text/message.ts";
import { formAsks } from "../say/basis.ts";
import { defineRule } from "../rule.ts";

/** 10 亿元 in 万元: hardly an organ charges so much in fees, and none to the last 万元. */
const LEAST = exact(100_000);

/** Fees are told in 万元; a sum in 元 looks ten thousand times too large. */
export default defineRule({
  id: "fee-in-yuan",
  severity: "information",
  summary: say("收费金额很大，可能是把元当成了万元", "a fee so large that 元 may have been told as 万元"),
  basis: formAsks(say("行政事业性收费以万元为单位填写", "administrative fees are told in 万元")),
  *check({ network }) {
    for (const { cell, name, span, value } of network.figures) {
      if (cell?.grid !== "fees" || value === undefined || value < LEAST || !isWhole(value)) continue;
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
