import stringWidth from "string-width";

/** A line as a terminal shows it, or what fits of it, with the marks to be printed below. */
export interface Excerpt {
  readonly line: string;
  readonly marks: string;
}

interface Glyph {
  readonly shown: string;
  readonly columns: number;
  readonly end: number;
}

/** Made when first needed: it takes longer than to check a report. */
let segmenter: Intl.Segmenter | undefined;
const CUT = "...";
const TAB = "    ";

/**
 * Cuts from a line what fits around the marked stretch (UTF-16 offsets in the line; a point is marked by one caret). Under
 * a wide character the marks are padded with a full-width space, so that they stay in line where a font's Chinese
 * characters aren't just twice as wide as its Latin ones.
 */
export function excerpt(line: string, start: number, end: number, columns: number): Excerpt {
  const room = columns - 2 * CUT.length;
  const before = glyphsOf(line, Math.max(0, start - columns), start);
  const after = glyphsOf(line, start, Math.min(line.length, start + columns));
  let right = fitting(after, room - Math.min(widthOf(before), Math.floor(room / 3)));
  const left = before.length - fitting(before.toReversed(), room - widthOf(after.slice(0, right)));
  right = fitting(after, room - widthOf(before.slice(left)));

  const shownBefore = before.slice(left);
  const shownAfter = after.slice(0, right);
  const isCutBefore = left > 0 || start > columns;
  const isCutAfter = (shownAfter.at(-1)?.end ?? start) < line.length;
  const marked = shownAfter.filter((glyph, at) => at === 0 || glyph.end <= end);
  const show = (glyphs: readonly Glyph[]) => glyphs.map(glyph => glyph.shown).join("");
  return {
    line: (isCutBefore ? CUT : "") + show(shownBefore) + show(shownAfter) + (isCutAfter ? CUT : ""),
    marks:
      (isCutBefore ? " ".repeat(CUT.length) : "") +
      shownBefore.map(({ columns }) => (columns === 2 ? "\u3000" : " ".repeat(columns))).join("") +
      "^".repeat(Math.max(1, widthOf(marked))),
  };
}

function glyphsOf(line: string, from: number, to: number): Glyph[] {
  segmenter ??= new Intl.Segmenter("zh", { granularity: "grapheme" });
  return Array.from(segmenter.segment(line.slice(from, to)), ({ segment, index }) => {
    const shown = segment === "\t" ? TAB : printable(segment);
    return { shown, columns: stringWidth(shown), end: from + index + segment.length };
  });
}

const widthOf = (glyphs: readonly Glyph[]): number => glyphs.reduce((sum, { columns }) => sum + columns, 0);

/** How many of the glyphs, from the first, fit into the columns. */
function fitting(glyphs: readonly Glyph[], columns: number): number {
  let used = 0;
  const past = glyphs.findIndex(glyph => (used += glyph.columns) > columns);
  return past < 0 ? glyphs.length : past;
}

/** The text with control characters and changes of writing direction made visible: a draft can't steer the terminal. */
export const printable = (text: string): string =>
  text
    .replace(/[^\P{Cc}\u007f-\u009f]/gu, control => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, "\ufffd");
