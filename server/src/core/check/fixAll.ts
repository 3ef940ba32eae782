import { check, type Checked } from "./check.ts";
import type { ContainedDraft, EditStyle } from "../container/contained.ts";
import type { DocumentRefusal } from "../container/refusal.ts";
import type { Fix } from "../rules/rule.ts";
import type { Settings } from "../settings/settings.ts";
import { say } from "../text/message.ts";
import { applyEdits, overlaps, type Edit } from "../text/edit.ts";
import { Patch } from "../text/patch.ts";

/** What fix-all needs of a checked draft. */
export type Check = (text: string, settings: Settings) => Pick<Checked, "findings"> | undefined;

/** The edits of every fix that can't be wrong. */
export function fixAll(text: string, settings: Settings = {}, checkText: Check = check): Edit[] {
  const patch = new Patch(text.length);
  let draft = text;
  mendInRounds(
    () => safeFixes(checkText(draft, settings)),
    edits => {
      patch.replaceAll(edits);
      draft = applyEdits(draft, edits);
    },
  );
  return patch.edits;
}

/** A document in which every fix is made that can't be wrong and can be written into it, and how many edits that took. */
export function fixDocument(
  document: ContainedDraft,
  settings: Settings,
  style: EditStyle,
): { readonly document: ContainedDraft; readonly edits: number } | DocumentRefusal {
  if (!document.writing) {
    const isNeeded = safeFixes(check(document.text, settings)).length > 0;
    return isNeeded ? { reason: READ_ONLY } : { document, edits: 0 };
  }
  let mended = document;
  let refusal: DocumentRefusal | undefined;
  let count = 0;
  mendInRounds(
    () =>
      safeFixes(check(mended.text, settings)).filter(
        ({ edits }) => !refusal && edits.every(edit => mended.writing?.holds(edit)),
      ),
    edits => {
      const next = mended.writing?.edited(edits, style);
      if (!next) return;
      if ("reason" in next) refusal = next;
      else {
        mended = next;
        count += edits.length;
      }
    },
  );
  return refusal ?? { document: mended, edits: count };
}

const READ_ONLY = say(
  "工作簿和 PDF 只检查，不写回，请照提示在原文件里改",
  "workbooks and PDF are checked, not written; change the file itself as is said",
);

const safeFixes = (checked: Pick<Checked, "findings"> | undefined): Fix[] =>
  (checked?.findings ?? []).flatMap(finding => finding.fixes.find(fix => fix.safe) ?? []);

/**
 * Makes the fixes that a draft has, and those that the mended draft has, until there are none or a round brings as many as
 * it makes.
 */
function mendInRounds(fixesLeft: () => readonly Fix[], make: (edits: readonly Edit[]) => void): void {
  let fixes = fixesLeft();
  for (let before = Infinity; fixes.length > 0 && fixes.length < before;) {
    before = fixes.length;
    make(apart(fixes).flatMap(fix => fix.edits));
    fixes = fixesLeft();
  }
}

/** As many of the fixes as go together; the others wait for the next round. */
function apart(fixes: readonly Fix[]): Fix[] {
  const clashing = new Set<Fix>();
  let last: { fix: Fix; edit: Edit } | undefined;
  const edits = fixes
    .flatMap(fix => fix.edits.map(edit => ({ fix, edit })))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end);
  for (const next of edits) {
    if (clashing.has(next.fix)) continue;
    if (last && last.fix !== next.fix && overlaps(last.edit, next.edit)) clashing.add(next.fix);
    else last = next;
  }
  return fixes.filter(fix => !clashing.has(fix));
}
