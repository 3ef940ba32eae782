import { columnsOf } from "../document/width.ts";
import type { Edit } from "../text/edit.ts";
import { textOf } from "../text/span.ts";

/** Takes what a cell grows by from the spaces before its bar, or gives it back to them; but for the one beside the bar. */
export function inItsRoom(text: string, edit: Edit): Edit {
  const { span, newText } = edit;
  const room = roomBehind(text, edit);
  const growth = growthOf(text, edit);
  if (room === 0 || growth > room) return edit;
  return growth > 0
    ? { span: { start: span.start, end: span.end + growth }, newText }
    : { span, newText: newText + " ".repeat(-growth) };
}

/** Whether a cell's words grow by no more than the spaces before its bar. */
export const fitsItsRoom = (text: string, edit: Edit): boolean =>
  growthOf(text, edit) <= roomBehind(text, edit);

function roomBehind(text: string, { span }: Edit): number {
  ROOM.lastIndex = span.end;
  return ROOM.exec(text)?.[0].length ?? 0;
}

const ROOM = / *(?= [|│])/y;

const growthOf = (text: string, { span, newText }: Edit): number =>
  columns(newText) - columns(textOf(text, span));

const columns = (words: string): number => columnsOf(words, "wide").at(-1) ?? 0;
