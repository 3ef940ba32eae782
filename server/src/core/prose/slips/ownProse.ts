import { once } from "../../text/once.ts";
import { pointAt } from "../../text/span.ts";
import type { Paragraph } from "../paragraph.ts";
import type { Prose } from "../read.ts";

/** The paragraphs that are the report's own text: below its title, and in no section of tables, where bits of a broken one stand. */
export const ownProse = once(({ report: { form, title }, paragraphs }: Prose): readonly Paragraph[] => {
  const start = title?.span.end ?? 0;
  const ofTables = new Set(form.tables.map(({ section }) => section));
  return paragraphs.filter(
    ({ section, passage }) =>
      !(section !== undefined && ofTables.has(section)) && passage.source(pointAt(0)).start >= start,
  );
});
