import { eastAsianWidth } from "get-east-asian-width";

/** What a reader sees as one character. */
export interface Glyph {
  readonly text: string;
  /** Columns that it takes in a terminal. */
  readonly columns: number;
  /** Where it ends in the text, in UTF-16 units. */
  readonly end: number;
}

/** Texts of these alone have a character in each unit, and are cut without the host's table of all scripts: it takes long to load. */
const PLAIN = /^[\t\x20-\x7e·×—‘’“”…、-〉《-】〔〕一-龥！-～]*$/;

let segmenter: Intl.Segmenter | undefined;

/** A text cut into characters as a terminal shows them. */
export function glyphsIn(text: string): Glyph[] {
  if (PLAIN.test(text))
    return Array.from(text, (character, at) => ({
      text: character,
      columns: eastAsianWidth(character.charCodeAt(0)),
      end: at + 1,
    }));
  segmenter ??= new Intl.Segmenter("zh", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({
    text: segment,
    columns: columnsOf(segment),
    end: index + segment.length,
  }));
}

/** An emoji, whatever it is joined of, takes two columns; else the first character that shows counts. */
function columnsOf(segment: string): number {
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(segment)) return 2;
  const visible = /[^\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/u.exec(segment)?.[0];
  return visible === undefined ? 0 : eastAsianWidth(visible.codePointAt(0) ?? 0);
}
