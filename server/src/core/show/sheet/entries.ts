import type { Message } from "../../text/message.ts";
import type { Origin } from "../../text/origin.ts";
import type { Span } from "../../text/span.ts";
import type { CheckSheet, SheetGroup, SheetLine } from "./checkSheet.ts";
import { shortFormulaOf } from "./formula.ts";

/** A line of the sheet, as a list of what to look at has it. */
export interface SheetEntry {
  readonly id: string;
  readonly status: SheetLine["status"];
  readonly name: Message;
  readonly formula: string;
  readonly reason: Message;
  /** In the draft: of what it adds up to. */
  readonly span: Span;
}

export interface SheetEntries extends Pick<SheetGroup, "title" | "shortTitle" | "tally"> {
  readonly entries: readonly SheetEntry[];
}

/** The sheet as a list by table: what doesn't come out first, then what couldn't be checked. */
export const sheetEntries = ({ groups }: CheckSheet, origin: Origin): SheetEntries[] =>
  groups.map(({ title, shortTitle, tally, sections }) => ({
    title,
    shortTitle,
    tally,
    entries: sections
      .flatMap(({ lines }) => lines)
      .map(line => entryOf(line, origin))
      .toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status)),
  }));

const ORDER: readonly SheetEntry["status"][] = ["broken", "unread", "held"];

/** Where a reader looks first: at what can't be read, else at what it adds up to. */
export function placeOf({ identity: { parts, wholes }, gaps }: SheetLine): Span {
  const place = gaps[0] ?? wholes.at(-1) ?? parts[0];
  return place?.span ?? { start: 0, end: 0 };
}

function entryOf(line: SheetLine, origin: Origin): SheetEntry {
  const { identity, status, name } = line;
  return {
    id: identity.id,
    status,
    name,
    formula: shortFormulaOf(line),
    reason: identity.reason,
    span: origin.toDraft(placeOf(line)),
  };
}
