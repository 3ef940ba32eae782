import type { Block, Line } from "../../document/document.ts";
import { once } from "../../text/once.ts";
import type { Span } from "../../text/span.ts";
import type { Report } from "../report.ts";
import { extentOf } from "../tables/extent.ts";
import { titleOf } from "./heading.ts";
import { unrecognizedHeadings } from "./unrecognized.ts";

/** A heading numbered as a section of its own that the form doesn't have. */
export interface ExtraSection {
  readonly heading: Line;
  readonly title: Span;
}

/**
 * Headings that carry on the sections' numbers and name none of the form's: 六、重点领域信息公开情况 before 七、其他需要报告的事项.
 * A list within a section begins anew, at 一, and is none.
 */
export const extraSections = once((report: Report): readonly ExtraSection[] => {
  const known = new Set(unrecognizedHeadings(report).map(({ heading }) => heading));
  const inTables = report.tables.map(extentOf);
  return report.sections.flatMap(section => {
    let last = section.heading.mark?.ordinal;
    const topics = new Set(section.parts.flatMap(({ heading, topics }) => (topics.length ? [heading] : [])));
    const found: ExtraSection[] = [];
    for (const line of numberedLike(section.heading, section.blocks)) {
      const title = titleOf(report.document.text, line);
      const isTabled = inTables.some(
        ({ start, end }) => start <= line.content.start && line.content.end <= end,
      );
      if (last === undefined || isTabled || topics.has(line)) continue;
      if (line.mark?.ordinal !== last + 1) break;
      last = line.mark.ordinal;
      if (title && title.end >= line.content.end - 1 && !known.has(line))
        found.push({ heading: line, title });
    }
    return found;
  });
});

/** Lines among blocks that are numbered as a heading is. */
export const numberedLike = (model: Line, blocks: readonly Block[]): readonly Line[] =>
  blocks.filter(
    (block): block is Line =>
      block.kind === "line" &&
      block.mark !== undefined &&
      block.mark.style === model.mark?.style &&
      block.depth === model.depth,
  );
