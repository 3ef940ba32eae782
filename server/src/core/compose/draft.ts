import type { Form } from "../form/form.ts";
import { writeSection } from "./section.ts";
import type { FigureText } from "./sheet.ts";
import { usualStyle } from "./style.ts";
import type { WrittenNotation } from "./table.ts";

/** A whole new draft on a form: title, opening, sections, tables with these figures, and in 【】 what is still to be written. */
export function writeDraft(
  form: Form,
  organ: string,
  year: number,
  notation: WrittenNotation,
  figure: FigureText,
): string {
  const isMarkdown = notation === "gfm";
  const style = usualStyle(isMarkdown, notation);
  const title = `${isMarkdown ? "# " : ""}${organ}${year}年${form.title}`;
  const opening = form.opening?.replaceAll("{year}", String(year));
  const sections = form.sections.flatMap(section => writeSection(form, section, style, figure));
  return `${[title, ...(opening ? [opening] : []), ...sections].join(style.gap)}${style.lineBreak}`;
}
