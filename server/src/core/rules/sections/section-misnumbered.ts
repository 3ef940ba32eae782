import { renumbered } from "../../compose/heading.ts";
import { renumber } from "../../compose/sections/numbering.ts";
import type { Line } from "../../document/document.ts";
import { chineseOrdinal } from "../../number/ordinal.ts";
import { extraSections, numberedLike } from "../../report/sections/extra.ts";
import { misplacedOf } from "../../report/sections/order.ts";
import { isConsecutive, type Piece } from "../../report/sections/piece.ts";
import { sectionPieces } from "../../report/sections/sectionPieces.ts";
import type { Report } from "../../report/report.ts";
import { say } from "../../text/message.ts";
import { pointAt, textOf } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { offer } from "../say/offer.ts";
import { defineRule, type Problem } from "../rule.ts";

/** Each section has the number that the form gives it. */
export default defineRule({
  id: "section-misnumbered",
  severity: "warning",
  summary: say("部分的序号与格式不符", "a section's number isn't the form's"),
  basis: formAsks(say("六个部分依次编号", "the sections are numbered one after the other")),
  *check({ report }) {
    const { document, form } = report;
    const pieces = sectionPieces(report);
    yield* unnumbered(report, pieces);
    const lacksSome = pieces.length < form.sections.length;
    if (misplacedOf(pieces).length || (lacksSome && isConsecutive(pieces.map(({ heading }) => heading))))
      return;
    const wrong = pieces.filter(piece => isWrong(report, piece));
    const [first, ...others] = wrong;
    if (!first?.heading.mark) return;
    const numbers = wrong.map(({ ordinal }) => chineseOrdinal(ordinal)).join("、");
    const holder = holderOf(report, wrong);
    const taken = holder && textOf(document.text, holder.content);
    yield {
      span: first.heading.mark.span,
      message: say(
        `序号应为“${chineseOrdinal(first.ordinal)}”${taken ? `，但“${taken}”已经用了要改成的序号` : ""}`,
        `this should be number ${first.ordinal}${taken ? `; “${taken}” has a number that is due here` : ""}`,
      ),
      related: others.flatMap(({ heading: { mark }, ordinal }) =>
        mark
          ? [
              {
                span: mark.span,
                message: say(`这里应为“${chineseOrdinal(ordinal)}”`, `this should be number ${ordinal}`),
              },
            ]
          : [],
      ),
      fixes: [
        {
          title: say(`序号改为${numbers}`, `Number ${wrong.map(({ ordinal }) => ordinal).join(", ")}`),
          edits: renumber(document, wrong),
          safe: !holder,
          preferred: true,
        },
      ],
    };
  },
});

/** Sections that the form doesn't have count in the numbers behind them: that is said of these. */
function isWrong(report: Report, { heading, ordinal }: Piece): boolean {
  if (!heading.mark || heading.mark.ordinal === ordinal) return false;
  const extra = extraSections(report).filter(other => other.heading.span.start < heading.span.start).length;
  return heading.mark.ordinal !== ordinal + extra;
}

/** A heading that isn't renumbered and already has one of the numbers. */
function holderOf({ document }: Report, wrong: readonly Piece[]): Line | undefined {
  const ordinals = new Set(wrong.map(({ ordinal }) => ordinal));
  const renumberedHeadings = new Set(wrong.map(({ heading }) => heading));
  const [first] = wrong;
  return (
    first &&
    numberedLike(first.heading, document.blocks).find(
      line => line.mark && ordinals.has(line.mark.ordinal) && !renumberedHeadings.has(line),
    )
  );
}

/** Headings without a number among others that have one. */
function* unnumbered(report: Report, pieces: readonly Piece[]): Generator<Problem> {
  const numbered = pieces.filter(({ heading }) => heading.mark);
  const [model] = numbered;
  if (!model || numbered.length * 2 < pieces.length) return;
  for (const { heading, ordinal } of pieces) {
    const section = report.sections.find(candidate => candidate.heading === heading);
    if (heading.mark || !section) continue;
    const number = numberLike(report, model, ordinal);
    yield {
      span: section.title,
      severity: "information",
      message: say(
        `“${textOf(report.document.text, section.title)}”前面没有序号，应为“${number.trim()}”`,
        `“${textOf(report.document.text, section.title)}” has no number; it should be “${number.trim()}”`,
      ),
      fixes: [
        offer(say(`加上“${number.trim()}”`, `Add “${number.trim()}”`), {
          span: pointAt(section.title.start),
          newText: number,
        }),
      ],
    };
  }
}

/** The number as the other headings have it, with what parts it from the title. */
function numberLike({ document, sections }: Report, { heading }: Piece, ordinal: number): string {
  const title = sections.find(section => section.heading === heading)?.title ?? heading.content;
  const mark = heading.mark?.span ?? pointAt(title.start);
  return renumbered(textOf(document.text, mark), ordinal) + document.text.slice(mark.end, title.start);
}
