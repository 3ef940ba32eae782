import { renumbered } from "../../compose/heading.ts";
import type { Document, Line } from "../../document/document.ts";
import type { Edit } from "../../text/edit.ts";
import { textOf } from "../../text/span.ts";

/** A heading and the number that it should have. */
export interface Numbered {
  readonly heading: Line;
  readonly ordinal: number;
}

/** Edits that give each heading its number, in its own style; one without a number stays without. */
export const renumber = ({ text }: Document, headings: readonly Numbered[]): Edit[] =>
  headings.flatMap(({ heading: { mark }, ordinal }) =>
    mark && mark.ordinal !== ordinal
      ? [{ span: mark.span, newText: renumbered(textOf(text, mark.span), ordinal) }]
      : [],
  );

/** Whether the headings are numbered one after the other from 1. */
export const isConsecutive = (headings: readonly Line[]): boolean =>
  headings.every(({ mark }, at) => mark?.ordinal === at + 1);
