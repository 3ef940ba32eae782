/** Full-width ASCII and the ideographic space as their half-width fellows; the length stays, so offsets do too. */
export const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u3000]/g, character =>
    character === "\u3000" ? " " : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );

/** ASCII digits and points as their full-width fellows. */
export const fullWidthDigits = (digits: string): string =>
  digits.replace(/[0-9.]/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
