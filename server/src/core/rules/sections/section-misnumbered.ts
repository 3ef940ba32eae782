import { chineseOrdinal } from "../../number/ordinal.ts";
import { say } from "../../text/message.ts";
import { formAsks } from "../say/basis.ts";
import { offer } from "../say/offer.ts";
import { defineRule } from "../rule.ts";
import { misplacedOf } from "../../report/sections/order.ts";
import { sectionPieces } from "../../report/sections/sectionPieces.ts";
import { isConsecutive } from "../../report/sections/piece.ts";
import { renumber } from "../../compose/sections/numbering.ts";

/** Each section has the number that the form gives it. */
export default defineRule({
  id: "section-misnumbered",
  severity: "warning",
  summary: say("部分的序号与格式不符", "a section's number isn't the form's"),
  basis: formAsks(say("六个部分依次编号", "the sections are numbered one after the other")),
  *check({ report }) {
    const { document, form } = report;
    const pieces = sectionPieces(report);
    const lacksSome = pieces.length < form.sections.length;
    if (misplacedOf(pieces).length || (lacksSome && isConsecutive(pieces.map(({ heading }) => heading))))
      return;
    const wrong = pieces.filter(({ heading: { mark }, ordinal }) => mark && mark.ordinal !== ordinal);
    const [first, ...others] = wrong;
    if (!first?.heading.mark) return;
    const numbers = wrong.map(({ ordinal }) => chineseOrdinal(ordinal)).join("、");
    yield {
      span: first.heading.mark.span,
      message: say(`序号应为“${chineseOrdinal(first.ordinal)}”`, `this should be number ${first.ordinal}`),
      related: others.flatMap(({ heading: { mark }, ordinal }) =>
        mark
          ? [
              {
                span: mark.span,
                message: say(`此处应为“${chineseOrdinal(ordinal)}”`, `this should be number ${ordinal}`),
              },
            ]
          : [],
      ),
      fixes: [
        {
          ...offer(
            say(`序号改为${numbers}`, `Number ${wrong.map(({ ordinal }) => ordinal).join(", ")}`),
            ...renumber(document, wrong),
          ),
          safe: true,
        },
      ],
    };
  },
});
