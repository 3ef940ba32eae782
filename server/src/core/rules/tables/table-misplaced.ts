import type { Notation, TableBlock } from "../../document/document.ts";
import type { Report, Section } from "../../report/report.ts";
import type { Edit } from "../../text/edit.ts";
import { endOfWords } from "../../text/lines.ts";
import { say } from "../../text/message.ts";
import { pointAt, spanOf, textOf, type Span } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { offer } from "../say/offer.ts";
import { defineRule } from "../rule.ts";
import { bodyDue } from "../../compose/sections/insertion.ts";
import { draftStyle } from "../../compose/style.ts";
import { endOf, officialHeading } from "../../report/sections/official.ts";
import { extentOf } from "../../report/tables/extent.ts";

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
      const edits = isTaken(report, section) ? undefined : moveTable(report, extent, section);
      yield {
        span: spanOf(extent.start, Math.min(extent.end, lineEnd(report, extent.start))),
        message: say(
          `${table.form.shortName.zh}应在“${heading}”之下`,
          `${table.form.shortName.en} should stand under “${heading}”`,
        ),
        related: [{ span: section.title, message: say("应在此之下", "under this") }],
        fixes: edits
          ? [offer(say(`把表格移到“${heading}”之下`, `Move the table under “${heading}”`), ...edits)]
          : [],
      };
    }
  },
});

/** Whether a table stands in a section already: with two of them there, neither might be read. */
const isTaken = ({ tables }: Report, { body, blocks }: Section): boolean =>
  blocks.some(({ kind }) => kind === "table") ||
  tables.some(({ span }) => body.start <= span.start && span.start < body.end);

const lineEnd = ({ document }: Report, offset: number): number =>
  document.lines.span(document.lines.positionAt(offset).line).end;

function moveTable(report: Report, extent: Span, section: Section): Edit[] | undefined {
  const { document } = report;
  const table = wholeTable(report, extent);
  if (!table) return undefined;
  const { gap } = draftStyle(report);
  const host = report.sections.findLast(({ heading }) => heading.span.end <= table.start);
  const left = host && host.blocks.at(-1)?.span.end === table.end ? bodyDue(report, host, table.start) : [];
  return [
    {
      span: spanOf(endOfWords(document.text, table.start), table.end),
      newText: left.map(block => gap + block).join(""),
    },
    { span: pointAt(endOf(report, section)), newText: gap + textOf(document.text, table) },
  ];
}

/** All of the table with what is around its labels and figures, where that is no other table's; undefined where it can't be cut out. */
function wholeTable({ document, tables }: Report, extent: Span): Span | undefined {
  const block = document.blocks.find(
    (each): each is TableBlock =>
      each.kind === "table" && each.span.start <= extent.start && extent.end <= each.span.end,
  );
  const others = tables
    .map(extentOf)
    .filter(
      other =>
        block && other.start !== extent.start && block.span.start < other.end && other.start < block.span.end,
    );
  if (!block || !others.length) return block?.span;
  if (!LINE_BY_LINE.has(block.notation)) return undefined;
  const above = Math.max(
    block.span.start,
    ...others.map(({ end }) => end).filter(end => end <= extent.start),
  );
  const isLast = others.every(({ start }) => start < extent.start);
  const rows = block.rows.filter(({ span }) => span.start >= above && (isLast || span.start < extent.end));
  const [first, last] = [rows[0], rows.at(-1)];
  return first && last && spanOf(first.span.start, last.span.end);
}

const LINE_BY_LINE = new Set<Notation>(["tsv", "bars", "gfm"]);
