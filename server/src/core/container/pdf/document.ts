import type { ContainedDraft } from "../contained.ts";
import { draftTextOf } from "../draftText.ts";
import { refusals, type DocumentRefusal } from "../refusal.ts";
import { contentsOfPages, type Page } from "./pageContents.ts";
import { withoutRunningHeads } from "./runningHeads.ts";

/** The draft in the pages of a PDF; a reason where they have no words that can be read. */
export function draftOfPages(pages: readonly Page[]): ContainedDraft | DocumentRefusal {
  const contents = contentsOfPages(withoutRunningHeads(pages));
  const draft = draftTextOf(contents);
  if ("reason" in draft) return draft;
  const words = pages.flatMap(({ runs }) => runs.map(run => run.words)).join("");
  if (!words) return refusals.scanned;
  if ((words.match(STRANGE)?.length ?? 0) * MOST_STRANGE > words.length) return refusals.unmapped;
  return { kind: "pdf", contents, ...draft, unread: [] };
}

/** What fonts that don't say which letters they show come to: private and unassigned characters. */
const STRANGE = /[\p{Co}\p{Cn}\ufffd]|[\0-\x08]/gu;
/** So many letters may have one such among them. */
const MOST_STRANGE = 5;
