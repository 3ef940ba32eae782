import { bodyOf, zeros } from "../../compose/section.ts";
import type { SectionForm } from "../../form/form.ts";
import { readParts } from "../../report/parts.ts";
import type { Report, Section } from "../../report/report.ts";
import type { Edit } from "../../text/edit.ts";
import { endOfWords } from "../../text/lines.ts";
import { pointAt, type Span } from "../../text/span.ts";
import { extentOf } from "../tables/extent.ts";
import { sectionPieces } from "./sectionPieces.ts";
import { joined } from "./move.ts";
import { isConsecutive, renumber } from "./numbering.ts";
import { draftStyle, endOf, holdsTables, ordinalOf } from "./official.ts";

/**
 * Puts a missing section in its place, the first of the edits, and numbers those behind it anew where they had closed ranks.
 */
export function insertSection(report: Report, section: SectionForm): [Edit, ...Edit[]] {
  const insertion = insert(report, section);
  const pieces = sectionPieces(report);
  const others = isConsecutive(pieces.map(({ heading }) => heading)) ? renumber(report.document, pieces) : [];
  const [first, ...rest] = joined(insertion, others);
  return first ? [first, ...rest] : [insertion];
}

/** In the draft's own style: over the section's text, if that is there, or with what the form has. */
function insert(report: Report, section: SectionForm): Edit {
  const { document, form, sections } = report;
  const style = draftStyle(report);
  const heading = style.section(ordinalOf(form, section), section.title);
  const own = textWithoutHeading(report, section);
  if (own !== undefined) return { span: pointAt(own), newText: heading + style.gap };
  const block = [heading, ...bodyOf(form, section, style, zeros)].join(style.gap);
  const before = sectionBefore(report, section);
  const next = sections.find(candidate => ordinalOf(form, candidate.form) > ordinalOf(form, section));
  if (before) return { span: pointAt(endOf(report, before)), newText: style.gap + block };
  if (next) return { span: pointAt(next.heading.span.start), newText: block + style.gap };
  return { span: pointAt(endOfWords(document.text, document.text.length)), newText: style.gap + block };
}

/** The last section that the form has before it. */
export function sectionBefore({ form, sections }: Report, section: SectionForm): Section | undefined {
  const ordinal = ordinalOf(form, section);
  const earlier = sections.filter(candidate => ordinalOf(form, candidate.form) < ordinal);
  return earlier.reduce<Section | undefined>(
    (last, candidate) =>
      last && ordinalOf(form, last.form) >= ordinalOf(form, candidate.form) ? last : candidate,
    undefined,
  );
}

/** Where the section's own table or text stands under the section before it, its heading gone. */
function textWithoutHeading(report: Report, section: SectionForm): number | undefined {
  const before = sectionBefore(report, section);
  if (!before) return partsWithoutHeading(report, section);
  const above = report.tables.find(({ form }) => form.section === before.form.key);
  const below = linesAndRows(before).find(({ start }) => start >= (above ? extentOf(above).end : 0));
  if (holdsTables(report.form, section)) {
    const table = report.tables.find(({ form }) => form.section === section.key);
    const isThere = table && below && extentOf(table).end <= before.body.end;
    const first = above ? below : before.blocks.find(({ kind }) => kind === "table")?.span;
    return isThere ? first?.start : undefined;
  }
  const isText = above && below && endOf(report, before) - below.start >= ENOUGH;
  return isText ? below.start : undefined;
}

/** Where the parts of a missing first section begin, above the sections that are there. */
function partsWithoutHeading({ document, sections }: Report, section: SectionForm): number | undefined {
  const end = sections[0]?.heading.span.start ?? document.text.length;
  const blocks = document.blocks.filter(({ span }) => span.end <= end);
  const parts = readParts(document, section, blocks, { start: 0, end });
  return parts.find(({ heading, topics }) => heading.mark && topics.length)?.heading.span.start;
}

/** A shorter text below a table is a note to it. */
const ENOUGH = 60;

const linesAndRows = ({ blocks }: Section): Span[] =>
  blocks.flatMap(block => (block.kind === "table" ? block.rows.map(row => row.span) : [block.span]));
