import type { Report } from "../report.ts";
import { spanOf } from "../../text/span.ts";
import type { Piece } from "./piece.ts";
import { endOf, ordinalOf } from "./official.ts";

/** The first of each section found, with the number that the form gives it, in the order of the text. */
export function sectionPieces(report: Report): Piece[] {
  const { form, sections } = report;
  return sections
    .filter((section, at) => sections.findIndex(other => other.form === section.form) === at)
    .map(section => ({
      heading: section.heading,
      ordinal: ordinalOf(form, section.form),
      span: spanOf(section.heading.span.start, endOf(report, section)),
    }));
}
