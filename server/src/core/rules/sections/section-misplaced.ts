import { say } from "../../text/message.ts";
import { formAsks } from "../say/basis.ts";
import { offer } from "../say/offer.ts";
import { defineRule } from "../rule.ts";
import { misplacedOf } from "../../report/sections/order.ts";
import { sectionPieces } from "../../report/sections/sectionPieces.ts";
import { move } from "../../compose/sections/move.ts";
import { officialHeading } from "../../report/sections/official.ts";

/** The sections stand in the form's order. */
export default defineRule({
  id: "section-misplaced",
  severity: "warning",
  summary: say("各部分的先后与格式不符", "a section stands out of the form's order"),
  basis: formAsks(say("各部分按格式规定的次序排列", "the sections stand in the order of the form")),
  *check({ report }) {
    const { form, document, sections } = report;
    const pieces = sectionPieces(report);
    const misplaced = misplacedOf(pieces);
    for (const piece of misplaced) {
      const section = sections.find(({ heading }) => heading === piece.heading);
      const next = pieces.find(other => !misplaced.includes(other) && other.ordinal > piece.ordinal);
      const follower = next && form.sections[next.ordinal - 1];
      if (!section) continue;
      const own = officialHeading(form, section.form);
      const place = follower
        ? say(`“${officialHeading(form, follower)}”之前`, `before “${officialHeading(form, follower)}”`)
        : say("最后", "last");
      yield {
        span: section.title,
        message: say(`“${own}”应在${place.zh}`, `“${own}” should stand ${place.en}`),
        ...(next && { related: [{ span: next.heading.content, message: say("应在此之前", "before this") }] }),
        fixes: [
          offer(
            say(`把整个部分移到${place.zh}`, `Move the whole section ${place.en}`),
            ...move(document, piece, pieces),
          ),
        ],
      };
    }
  },
});
