import { fold } from "../../report/tables/label.ts";
import { withoutSuffix } from "../../report/sections/parts.ts";
import { say } from "../../text/message.ts";
import { spanOf, textOf } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { offer } from "../say/offer.ts";
import { defineRule } from "../rule.ts";
import { topicsIn } from "../../report/sections/topics.ts";

/** The parts of section one are named as the form has them. */
export default defineRule({
  id: "topic-misnamed",
  severity: "information",
  summary: say("总体情况各项的名称与格式不同", "a part of section one is named otherwise than in the form"),
  basis: formAsks(say("总体情况的五项内容由格式统一规定", "the form names the five topics of section one")),
  *check({ report }) {
    for (const { title, topics } of topicsIn(report)?.section.parts ?? []) {
      const [topic, other] = topics;
      if (!topic || other) continue;
      const name = withoutSuffix(textOf(report.document.text, title)).trimEnd();
      if (fold(name).includes(fold(topic.title))) continue;
      const span = spanOf(title.start, title.start + name.length);
      const isShortened = fold(topic.title).endsWith(fold(name));
      yield {
        ...(isShortened && { severity: "hint" as const }),
        span,
        message: say(
          `小标题“${name}”应为“${topic.title}”`,
          `the heading “${name}” should be “${topic.title}”`,
        ),
        fixes: [
          offer(say(`改为“${topic.title}”`, `Change to “${topic.title}”`), { span, newText: topic.title }),
        ],
      };
    }
  },
});
