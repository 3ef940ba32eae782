/** What a text takes up in an editor: characters as wide as a digit, and Chinese ones, as wide as they are high. */
export interface Width {
  readonly digits: number;
  readonly wide: number;
}

export const NONE: Width = { digits: 0, wide: 0 };

export const plus = (a: Width, b: Width): Width => ({ digits: a.digits + b.digits, wide: a.wide + b.wide });
export const minus = (a: Width, b: Width): Width => ({ digits: a.digits - b.digits, wide: a.wide - b.wide });

/** In columns of the editor, by which it sets its tabs: a Chinese character takes up two. */
export const columnsOf = ({ digits, wide }: Width): number => digits + 2 * wide;

/** A length in CSS: how much wider than a digit a Chinese character is, only the style sheet knows. */
export const lengthOf = ({ digits, wide }: Width): string => `${digits}ch + ${wide}em`;

/** Of a text that begins a line, if it has tabs. */
export function widthOf(text: string, tabSize: number): Width {
  let [digits, wide] = [0, 0];
  for (const character of text) {
    if (character === "\t") digits += tabSize - ((digits + 2 * wide) % tabSize);
    else if (WIDE.test(character)) wide++;
    else digits++;
  }
  return { digits, wide };
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
