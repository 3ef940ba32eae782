import { chineseOrdinal } from "../../number/ordinal.ts";
import { topicsIn } from "../../report/sections/topics.ts";
import { say } from "../../text/message.ts";
import { textOf } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { offer } from "../say/offer.ts";
import { defineRule } from "../rule.ts";

/** The parts of section one are numbered as parts, （一）, not as sections. */
export default defineRule({
  id: "topic-misnumbered",
  severity: "information",
  summary: say("总体情况各项用了部分的序号", "the parts of section one are numbered as sections"),
  basis: formAsks(
    say(
      "主动公开、依申请公开等五项是总体情况的内容，不是单独的部分",
      "the five topics belong to section one and are no sections of their own",
    ),
  ),
  *check({ report }) {
    const { section } = topicsIn(report) ?? {};
    if (section?.heading.mark?.style !== "chinese") return;
    const parts = section.parts.flatMap(({ heading, title, topics }) =>
      heading.mark?.style === "chinese" && heading.depth === section.heading.depth
        ? [{ mark: heading.mark.span, title, isTopic: topics.length > 0 }]
        : [],
    );
    const [first, ...others] = parts;
    if (!first || parts.filter(({ isTopic }) => isTopic).length < FEWEST) return;
    const { text } = report.document;
    const words = textOf(text, { start: first.mark.start, end: first.title.end });
    const range = `（一）至（${chineseOrdinal(parts.length)}）`;
    yield {
      span: first.mark,
      message: say(
        `“${words}”等 ${parts.length} 项属于总体情况，序号应为${range}`,
        `“${words}” and the others, ${parts.length} in all, are parts of section one; their numbers should be （一） and so on`,
      ),
      related: others.map(({ mark }) => ({ span: mark, message: say("此处相同", "the same here") })),
      fixes: [
        offer(
          say(`序号改为${range}`, `Number them （一） to （${chineseOrdinal(parts.length)}）`),
          ...parts.map(({ mark }, at) => ({ span: mark, newText: `（${chineseOrdinal(at + 1)}）` })),
        ),
      ],
    };
  },
});

/** One heading alone may be a section's that is misnamed. */
const FEWEST = 2;
