import type { Report } from "../../report/report.ts";
import type { Elsewhere } from "../../text/elsewhere.ts";
import { say, type Message } from "../../text/message.ts";
import { pointAt, type Span } from "../../text/span.ts";

/** Where it is said what is the matter with all of a region's units: its title, else its first word. */
export const topOf = ({ title, document: { text } }: Report): Span =>
  title?.span ?? pointAt(text.length - text.trimStart().length);

/** A document as a whole. */
export const documentStart = (document: string): Elsewhere => ({
  document,
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
});

/** More names than these are counted: nobody reads on in a message. */
const MOST_NAMES = 10;

export function namesOf(names: readonly string[]): Message {
  const shown = names.slice(0, MOST_NAMES);
  const more = names.length - shown.length;
  return say(shown.join("、") + (more ? " 等" : ""), shown.join(", ") + (more ? ` and ${more} more` : ""));
}
