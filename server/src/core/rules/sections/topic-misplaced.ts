import { say } from "../../text/message.ts";
import { formAsks } from "../say/basis.ts";
import { offer } from "../say/offer.ts";
import { defineRule } from "../rule.ts";
import { misplacedOf } from "../../report/sections/order.ts";
import { move } from "../../compose/sections/move.ts";
import { topicPieces, topicsIn } from "../../report/sections/topics.ts";

/** The parts of section one stand in the form's order. */
export default defineRule({
  id: "topic-misplaced",
  severity: "information",
  summary: say("总体情况各项的先后与格式不同", "a part of section one stands out of the form's order"),
  basis: formAsks(
    say(
      "总体情况依次写主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障",
      "section one treats of its five topics in this order",
    ),
  ),
  *check({ report }) {
    const found = topicsIn(report);
    if (!found) return;
    const { section, topics } = found;
    const pieces = topicPieces(report, section, topics);
    const misplaced = misplacedOf(pieces);
    for (const piece of misplaced) {
      const next = pieces.find(other => !misplaced.includes(other) && other.ordinal > piece.ordinal);
      const topic = topics[piece.ordinal - 1];
      const follower = next && topics[next.ordinal - 1];
      if (!topic) continue;
      const place = follower
        ? say(`“${follower.title}”前面`, `before “${follower.title}”`)
        : say("最后", "last");
      const isWhole = pieces.length === section.parts.length;
      yield {
        span: section.parts.find(({ heading }) => heading === piece.heading)?.title ?? piece.heading.content,
        message: say(
          `这一项应移到${place.zh}（格式规定的次序）`,
          `this part should stand ${place.en}, as in the form`,
        ),
        ...(next && {
          related: [{ span: next.heading.content, message: say("应在此之前", "before this") }],
        }),
        fixes: isWhole
          ? [
              offer(
                say(`把这一项移到${place.zh}`, `Move the part ${place.en}`),
                ...move(report.document, piece, pieces),
              ),
            ]
          : [],
      };
    }
  },
});
