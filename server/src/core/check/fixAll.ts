import { check, type Checked } from "./check.ts";
import type { Fix } from "../rules/rule.ts";
import type { Settings } from "../settings/settings.ts";
import { applyEdits, overlaps, type Edit } from "../text/edit.ts";
import { Patch } from "../text/patch.ts";

/** What fix-all needs of a checked draft. */
export type Check = (text: string, settings: Settings) => Pick<Checked, "findings"> | undefined;

/**
 * The edits of every fix that can't be wrong. What a mended text lets be found is mended too, until nothing safe is left
 * or a round brings as much as it mends.
 */
export function fixAll(text: string, settings: Settings = {}, checkText: Check = check): Edit[] {
  const safeFixes = (draft: string) =>
    (checkText(draft, settings)?.findings ?? []).flatMap(
      finding => finding.fixes.find(fix => fix.safe) ?? [],
    );
  const patch = new Patch(text.length);
  let draft = text;
  let fixes = safeFixes(draft);
  for (let before = Infinity; fixes.length > 0 && fixes.length < before;) {
    before = fixes.length;
    const edits = apart(fixes).flatMap(fix => fix.edits);
    patch.replaceAll(edits);
    draft = applyEdits(draft, edits);
    fixes = safeFixes(draft);
  }
  return patch.edits;
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
