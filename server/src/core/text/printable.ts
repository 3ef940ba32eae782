/**
 * The text, unit by unit, with control characters and marks of direction made visible: no draft and no name of a file
 * steers a terminal, or shows a reader other words than it holds. Tabs and line ends are control characters too.
 */
export const printable = (text: string): string =>
  text
    .replace(/[^\P{Cc}\u007f-\u009f]/gu, control => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(STEERING, "\ufffd");

/** JSON with what steers a terminal written as escapes; it reads back the same. */
export const printableJson = (json: string): string =>
  json.replace(STEERING, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Delete, the second set of controls, ends of lines and paragraphs, marks and changes of direction. */
const STEERING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
