import { printable } from "../core/index.ts";
import { glyphsIn } from "./glyphs.ts";

/** A line as a terminal shows it, or what fits of it, with the marks to be printed below. */
export interface Excerpt {
  readonly line: string;
  readonly marks: string;
}

/** A character as it is printed. */
interface Printed {
  readonly shown: string;
  readonly columns: number;
  readonly end: number;
}

const CUT = "...";
const TAB = "    ";

/**
 * Cuts from a line what fits around the marked stretch (UTF-16 offsets in the line; a point is marked by one caret). Under
 * a wide character the marks are padded with a full-width space, so that they stay in line where a font's Chinese
 * characters aren't just twice as wide as its Latin ones.
 */
export function excerpt(line: string, start: number, end: number, columns: number): Excerpt {
  const room = columns - 2 * CUT.length;
  const before = printedOf(line, Math.max(0, start - columns), start);
  const after = printedOf(line, start, Math.min(line.length, start + columns));
  let right = fitting(after, room - Math.min(widthOf(before), Math.floor(room / 3)));
  const left = before.length - fitting(before.toReversed(), room - widthOf(after.slice(0, right)));
  right = fitting(after, room - widthOf(before.slice(left)));

  const shownBefore = before.slice(left);
  const shownAfter = after.slice(0, right);
  const isCutBefore = left > 0 || start > columns;
  const isCutAfter = (shownAfter.at(-1)?.end ?? start) < line.length;
  const marked = shownAfter.filter((glyph, at) => at === 0 || glyph.end <= end);
  const show = (glyphs: readonly Printed[]) => glyphs.map(glyph => glyph.shown).join("");
  return {
    line: (isCutBefore ? CUT : "") + show(shownBefore) + show(shownAfter) + (isCutAfter ? CUT : ""),
    marks:
      (isCutBefore ? " ".repeat(CUT.length) : "") +
      shownBefore.map(({ columns }) => (columns === 2 ? "\u3000" : " ".repeat(columns))).join("") +
      "^".repeat(Math.max(1, widthOf(marked))),
  };
}

function printedOf(line: string, from: number, to: number): Printed[] {
  const shown = line.slice(from, to).replace(/[^\t]+/g, printable);
  return glyphsIn(shown).map(({ text, columns, end }) =>
    text === "\t"
      ? { shown: TAB, columns: TAB.length, end: from + end }
      : { shown: text, columns, end: from + end },
  );
}

const widthOf = (glyphs: readonly Printed[]): number => glyphs.reduce((sum, { columns }) => sum + columns, 0);

/** How many of the glyphs, from the first, fit into the columns. */
function fitting(glyphs: readonly Printed[], columns: number): number {
  let used = 0;
  const past = glyphs.findIndex(glyph => (used += glyph.columns) > columns);
  return past < 0 ? glyphs.length : past;
}
