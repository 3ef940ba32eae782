import type { Document, Line } from "../../document/document.ts";
import type { Form } from "../../form/form.ts";
import { yearOf } from "../../number/year.ts";
import type { Section, Title } from "../report.ts";
import { nameInPreface } from "./preface.ts";
import { openingBlocks, unbroken } from "./shortLines.ts";
import { titleAmong } from "./titleLines.ts";
import { settleYear, anyYear, yearOfOpenings, yearOfPeriod } from "./year.ts";

/** Who reports on which year, and where the draft says so. */
export interface Identification {
  readonly title?: Title;
  readonly organ?: string;
  readonly year?: number;
}

/** Without a section that bounds it, a title is looked for in so many blocks. */
const OPENING_BLOCKS = 20;
/** What presents the report may stand below the first heading too, in so many lines. */
const LINES_BELOW = 3;

/**
 * Reads the title above the first section. What it lacks is taken from the sentence that presents the report; the year is
 * the one that most of title, preface, period and openings say.
 */
export function identify(document: Document, form: Form, sections: readonly Section[]): Identification {
  const [first] = sections;
  const end = first?.heading.span.start ?? document.text.length;
  const above = document.blocks.filter(({ span }) => span.start < end);
  const opening = first ? above : above.slice(0, OPENING_BLOCKS);
  const names = [form.title, ...(form.titleVariants ?? [])];
  const title = titleAmong(document, openingBlocks(document, opening), names);
  const lines = [...opening, ...(first?.blocks.slice(0, LINES_BELOW) ?? [])].filter(
    (block): block is Line => block.kind === "line",
  );
  const named = nameInPreface(document.text, lines, title, names);
  const organ = title?.organ ? unbroken(document.text, title.organ) : named.organ;
  const titled = title?.year && yearOf(unbroken(document.text, title.year));
  const said = [
    titled,
    yearOfPeriod(document.text.slice(0, end)),
    named.year,
    yearOfOpenings(document, sections),
  ];
  const year = settleYear(said, form) ?? anyYear(document.text);
  return { ...(title && { title }), ...(organ && { organ }), ...(year !== undefined && { year }) };
}
