import { renumbered } from "../../compose/heading.ts";
import { enumerationsOf } from "../../prose/marks/enumerations.ts";
import { say } from "../../text/message.ts";
import { takeOut } from "../say/renumbering.ts";
import { defineRule } from "../rule.ts";

/** 一是 without 二是. */
export default defineRule({
  id: "enumeration-lone",
  severity: "information",
  summary: say("只有“一是”，没有“二是”", "一是 without 二是"),
  basis: {
    law: "《党政机关公文处理工作条例》第十九条",
    text: say("公文应当表述准确、结构严谨", "official documents are worded precisely and built soundly"),
  },
  *check({ prose }) {
    for (const { style, marks } of enumerationsOf(prose)) {
      const [mark] = marks;
      if (style !== "clause" || marks.length !== 1 || !mark || mark.ordinal !== 1) continue;
      yield {
        span: mark.span,
        message: say(
          `只有“${mark.text}”，后面缺“${renumbered(mark.text, 2)}”`,
          `there is only “${mark.text}”, with no “${renumbered(mark.text, 2)}” after it`,
        ),
        fixes: [takeOut(mark)],
      };
    }
  },
});
