import { renumbered } from "../heading.ts";
import type { Document } from "../../document/document.ts";
import type { Edit } from "../../text/edit.ts";
import type { Numbered } from "../../report/sections/piece.ts";
import { textOf } from "../../text/span.ts";

/** Edits that give each heading its number, in its own style; one without a number stays without. */
export const renumber = ({ text }: Document, headings: readonly Numbered[]): Edit[] =>
  headings.flatMap(({ heading: { mark }, ordinal }) =>
    mark && mark.ordinal !== ordinal
      ? [{ span: mark.span, newText: renumbered(textOf(text, mark.span), ordinal) }]
      : [],
  );
