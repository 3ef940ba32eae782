import { spanOf } from "../../text/span.ts";
import type { ContainedDraft } from "../contained.ts";
import type { ParagraphPlace } from "../places.ts";
import { refusals, type DocumentRefusal } from "../refusal.ts";
import { linesOf } from "./lines.ts";
import type { PageRun } from "./pageRun.ts";

/** The draft in the pages of a PDF; a reason where they have no words that can be read. */
export function draftOfPages(pages: readonly (readonly PageRun[])[]): ContainedDraft | DocumentRefusal {
  let text = "";
  let strange = 0;
  const places: ParagraphPlace[] = [];
  for (const [page, runs] of pages.entries()) {
    for (const [line, words] of linesOf(runs).entries()) {
      const paragraph = { kind: "paragraph", pieces: [{ words }] } as const;
      const span = spanOf(text.length, text.length + words.length);
      places.push({ span, where: { page: page + 1, line: line + 1 }, paragraph });
      text += `${words}\n`;
      strange += words.match(STRANGE)?.length ?? 0;
    }
    text += "\n";
  }
  if (!places.length) return refusals.scanned;
  if (strange * MOST_STRANGE > text.length) return refusals.unmapped;
  return { kind: "pdf", contents: places.map(({ paragraph }) => paragraph), text, places, unread: [] };
}

/** What fonts that don't say which letters they show come to: private and unassigned characters. */
const STRANGE = /[\p{Co}\p{Cn}\ufffd]|[\0-\x08]/gu;
/** So many letters may have one such among them. */
const MOST_STRANGE = 5;
