import type { Report, Section } from "../report/report.ts";
import type { Edit } from "../text/edit.ts";
import { endOfWords } from "../text/lines.ts";
import { say } from "../text/message.ts";
import { pointAt, spanOf, textOf, type Span } from "../text/span.ts";
import { formAsks } from "./basis.ts";
import { defineRule } from "./rule.ts";
import { draftStyle, endOf, officialHeading } from "./sections/official.ts";
import { extentOf } from "../report/extent.ts";

/** Each table stands in its section. */
export default defineRule({
  id: "table-misplaced",
  severity: "warning",
  summary: say("表格写到了别的部分", "a table stands in another section"),
  basis: formAsks(say("三张表各在自己的部分", "each of the three tables stands in its section")),
  *check({ report }) {
    for (const table of report.tables) {
      const extent = extentOf(table);
      const home = report.sections.filter(({ form }) => form.key === table.form.section);
      const [section] = home;
      if (!section || home.some(({ body }) => body.start <= extent.start && extent.end <= body.end)) continue;
      const heading = officialHeading(report.form, section.form);
      const edits = moveTable(report, extent, section);
      yield {
        span: spanOf(extent.start, Math.min(extent.end, lineEnd(report, extent.start))),
        message: say(
          `${table.form.name.zh}应在“${heading}”之下`,
          `${table.form.name.en} should stand under “${heading}”`,
        ),
        related: [{ span: section.title, message: say("应在此之下", "under this") }],
        fixes: edits
          ? [
              {
                title: say(`把表格移到“${heading}”之下`, `Move the table under “${heading}”`),
                edits,
                safe: false,
                preferred: true,
              },
            ]
          : [],
      };
    }
  },
});

const lineEnd = ({ document }: Report, offset: number): number =>
  document.lines.span(document.lines.positionAt(offset).line).end;

/** Only where a table of the draft is this one and no other. */
function moveTable(report: Report, extent: Span, section: Section): Edit[] | undefined {
  const { document, tables } = report;
  const block = document.blocks.find(
    ({ kind, span }) => kind === "table" && span.start <= extent.start && extent.end <= span.end,
  )?.span;
  const others = tables.map(extentOf).filter(({ start }) => start !== extent.start);
  if (!block || others.some(({ start }) => block.start <= start && start < block.end)) return undefined;
  const before = endOfWords(document.text, block.start);
  return [
    { span: spanOf(before, block.end), newText: "" },
    {
      span: pointAt(endOf(report, section)),
      newText: draftStyle(report).gap + textOf(document.text, block),
    },
  ];
}
