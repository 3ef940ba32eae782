import type { Line } from "../../document/document.ts";
import type { SectionForm } from "../../form/form.ts";
import { titleOf } from "./heading.ts";
import type { Report } from "../report.ts";
import { once } from "../../text/once.ts";
import type { Span } from "../../text/span.ts";
import { extentOf } from "../tables/extent.ts";
import { contentsWithoutHeading } from "./contents.ts";
import { ordinalOf } from "./official.ts";

/** A heading that stands and is numbered as a section's, under another name. */
export interface UnrecognizedHeading {
  readonly heading: Line;
  readonly title: Span;
  /** The missing section whose place and number it has. */
  readonly form: SectionForm;
}

/** Where no heading is the form's: the first line below the title that is numbered 一、. */
function firstBelowTitle({ document, title }: Report): Line | undefined {
  if (!title) return undefined;
  return document.blocks.find(
    (block): block is Line =>
      block.kind === "line" &&
      block.span.start > title.span.end &&
      block.mark?.style === "chinese" &&
      block.mark.ordinal === 1,
  );
}

/**
 * Headings that look like those of the sections found, and stand where a missing one would, with its number or right over
 * its table or text.
 */
export const unrecognizedHeadings = once((report: Report): readonly UnrecognizedHeading[] => {
  const { document, form, sections, tables } = report;
  const missing = form.sections.filter(section => !sections.some(found => found.form === section));
  if (!missing.length) return [];
  const model =
    (sections.find(({ heading }) => heading.mark) ?? sections[0])?.heading ?? firstBelowTitle(report);
  if (!model?.mark && model?.depth === undefined) return [];
  const topics = sections.flatMap(({ parts }) => parts.filter(part => part.topics.length));
  const known = new Set([...sections, ...topics].map(({ heading }) => heading));
  // A table of one cell a line has numbered lines of its own: 四、结转下年度继续办理.
  const inTables = tables.map(extentOf);
  const contents = contentsWithoutHeading(report);
  const alike = document.blocks.filter(
    (block): block is Line =>
      block.kind === "line" && block.depth === model.depth && block.mark?.style === model.mark?.style,
  );
  return missing.flatMap(section => {
    const ordinal = ordinalOf(form, section);
    const before = sections.filter(found => ordinalOf(form, found.form) < ordinal);
    const after = sections.filter(found => ordinalOf(form, found.form) > ordinal);
    const start = Math.max(0, ...before.map(found => found.heading.span.end));
    const end = Math.min(document.text.length, ...after.map(found => found.heading.span.start));
    const text = contents.get(section);
    const own = text === undefined ? -1 : document.blocks.findIndex(({ span }) => span.start === text);
    const heading = alike.find(
      line =>
        line.span.start >= start &&
        line.span.end <= end &&
        ((line.mark !== undefined && line.mark.ordinal === ordinal) ||
          (own >= 0 && (line === document.blocks[own] || line === document.blocks[own - 1]))) &&
        !known.has(line) &&
        !inTables.some(({ start, end }) => start <= line.content.start && line.content.end <= end),
    );
    const title = heading && titleOf(document.text, heading);
    return heading && title && title.end >= heading.content.end - 1
      ? [{ heading, title, form: section }]
      : [];
  });
});
