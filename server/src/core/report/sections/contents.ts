import type { Block } from "../../document/document.ts";
import type { SectionForm } from "../../form/form.ts";
import { readParts } from "./parts.ts";
import type { Report, Section } from "../report.ts";
import { once } from "../../text/once.ts";
import { firstIndex } from "../../text/order.ts";
import { textOf, type Span } from "../../text/span.ts";
import { extentOf } from "../tables/extent.ts";
import { holdsTables, ordinalOf } from "./official.ts";
import { namesProblems, opensOtherMatters, tellsOfProblems, tellsOfReviews } from "./subjects.ts";

/** Where the table or text of each section that isn't there begins under another heading, its own being lost. */
export function contentsWithoutHeading(report: Report): ReadonlyMap<SectionForm, number> {
  const starts = new Map<SectionForm, number>();
  const { form, sections } = report;
  // From the last on: where one begins, the one before it ends.
  for (const section of form.sections.toReversed()) {
    if (sections.some(found => found.form === section)) continue;
    const start = startOf(report, section, regionOf(report, section, [...starts.values()]));
    if (start !== undefined) starts.set(section, start);
  }
  return starts;
}

/** Where the table or text of a section that is there begins under the one before it. */
export const startUnderOther = (report: Report, section: SectionForm): number | undefined =>
  startOf(report, section, regionOf(report, section, []));

function startOf(report: Report, section: SectionForm, region: Region): number | undefined {
  if (holdsTables(report.form, section)) return startOfTable(report, section, region);
  if (section.topics) return startOfParts(report, section, region);
  return section.key === "otherMatters"
    ? startOfOtherMatters(report, region)
    : startOfProblems(report, region);
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

/** Where a section whose heading is lost may begin: below the section before it, and before what is known to be another's. */
interface Region extends Span {
  /** Undefined above the first heading. */
  readonly under?: Section;
  /** Lines, and rows of tables, in the order of the text. */
  readonly strips: readonly Strip[];
}

interface Strip {
  readonly span: Span;
  readonly block: Block;
}

function regionOf(report: Report, section: SectionForm, others: readonly number[]): Region {
  const { document, sections } = report;
  const under = sectionBefore(report, section);
  const start = under?.body.start ?? 0;
  const last = under?.body.end ?? sections[0]?.heading.span.start ?? document.text.length;
  const end = Math.min(last, ...others.filter(other => other >= start));
  const strips = stripsOf(under?.blocks ?? document.blocks);
  const within = strips.slice(
    0,
    firstIndex(strips, ({ span }) => span.end > end),
  );
  return { start, end, ...(under && { under }), strips: within };
}

const stripsOf = once((blocks: readonly Block[]): readonly Strip[] => {
  const strips: Strip[] = [];
  for (const block of blocks) {
    if (block.kind === "line") strips.push({ span: block.span, block });
    else for (const { span } of block.rows) strips.push({ span, block });
  }
  return strips;
});

/** Below the last table above it; where there is none, at its own first row. */
function startOfTable(report: Report, section: SectionForm, region: Region): number | undefined {
  const table = report.tables.find(({ form }) => form.section === section.key);
  const extent = table && extentOf(table);
  if (!extent || extent.start < region.start || extent.end > region.end) return undefined;
  const above = endOfTables(report, { start: region.start, end: extent.start });
  // A table without row labels counts the words above it too.
  const top = table.form.grids[0]?.corner ? table.span.start : extent.start;
  const first =
    above === undefined ? region.strips.find(({ span }) => span.end > top) : below(report, region, above)[0];
  if (!first) return undefined;
  // A table goes whole, with its tags and rules, unless it goes on from the one above.
  return first.block.span.start >= (above ?? region.start) ? first.block.span.start : first.span.start;
}

/** At the first of the section's parts above the sections that are there, or at the text between it and the opening. */
function startOfParts(report: Report, section: SectionForm, region: Region): number | undefined {
  const { start, end, strips } = region;
  const blocks = strips.map(({ block }) => block);
  const parts = readParts(report.document, section, blocks, { start, end });
  const first = parts.find(({ heading, topics }) => heading.mark && topics.length)?.heading;
  if (!first) return undefined;
  const above = strips.slice(0, blocks.indexOf(first));
  const opening = above.findLastIndex(strip => OPENING.test(textOfStrip(report, strip)));
  return (opening < 0 ? undefined : above[opening + 1]?.span.start) ?? first.span.start;
}

/** A title, or what an opening says: of the report itself, and where to ask. */
const OPENING = /报告|统计期限|联系|电话|邮箱|地址/;

/** Below the tables, where what stands there is of problems and no note on the cases above. */
function startOfProblems(report: Report, region: Region): number | undefined {
  const above = endOfTables(report, region);
  if (above === undefined) return undefined;
  const lines = below(report, region, above);
  const first = lines.findIndex(line => !tellsOfReviews(textOfStrip(report, line)));
  const words = lines.slice(Math.max(0, first)).map(line => textOfStrip(report, line));
  return first >= 0 && tellsOfProblems(words.join("\n")) ? lines[first]?.span.start : undefined;
}

/** Behind the tables or a text of problems, where a line is of fees and none below it of problems. */
function startOfOtherMatters(report: Report, region: Region): number | undefined {
  const above = endOfTables(report, region);
  const lines = above === undefined ? region.strips : below(report, region, above);
  const words = lines.map(line => textOfStrip(report, line));
  const lastOfProblems = words.findLastIndex(namesProblems);
  const isBehindText = above !== undefined || region.under?.form.key === "problemsAndImprovements";
  const first = words.findIndex((line, at) => at > lastOfProblems && opensOtherMatters(line));
  const leavesSome = above !== undefined || first > 0;
  return isBehindText && leavesSome ? lines[first]?.span.start : undefined;
}

const textOfStrip = ({ document }: Report, { block, span }: Strip): string =>
  textOf(document.text, block.kind === "line" ? block.content : span);

function endOfTables({ tables }: Report, { start, end }: Span): number | undefined {
  const ends = tables.map(extentOf).filter(extent => extent.start >= start && extent.end <= end);
  return ends.length ? Math.max(...ends.map(extent => extent.end)) : undefined;
}

/** A note to the table above stays with it. */
const NOTE = /^[（(]?(?:备注|附注|注|说明)\d{0,2}[：:]/;

function below(report: Report, { strips }: Region, above: number): readonly Strip[] {
  const behind = strips.slice(firstIndex(strips, ({ span }) => span.start >= above));
  const first = behind.findIndex(
    strip => strip.block.kind === "table" || !NOTE.test(textOfStrip(report, strip)),
  );
  return first < 0 ? [] : behind.slice(first);
}
