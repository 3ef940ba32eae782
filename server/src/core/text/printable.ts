import { say, type Message } from "./message.ts";

/**
 * The text, unit by unit, with control characters and marks of direction made visible: no draft and no name of a file
 * steers a terminal, or shows a reader other words than it holds. Tabs and line ends are control characters too.
 */
export const printable = (text: string): string =>
  text
    .replace(/[^\P{Cc}\u007f-\u009f]/gu, control => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(STEERING, "\ufffd");

/** The same on one line, for what is said in one: line ends and tabs are blanks. */
export const inOneLine = (text: string): string => printable(text.replace(LINE_ENDS, " "));

/** What is said of a draft, with its words in one line. */
export const saidInOneLine = ({ zh, en }: Message): Message => say(inOneLine(zh), inOneLine(en));

/** JSON with what steers a terminal written as escapes; it reads back the same. */
export const printableJson = (json: string): string =>
  json.replace(STEERING, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Delete, the second set of controls, ends of lines and paragraphs, marks and changes of direction. */
const STEERING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const LINE_ENDS = /[\t-\r\u0085\u2028\u2029]+/g;
