import { check, type Checked } from "./check.ts";
import type { ContainedDraft, EditStyle } from "../container/contained.ts";
import type { DocumentRefusal } from "../container/refusal.ts";
import type { Finding, Fix } from "../rules/rule.ts";
import type { Settings } from "../settings/settings.ts";
import { say } from "../text/message.ts";
import { applyEdits, overlaps, type Edit } from "../text/edit.ts";
import { Patch } from "../text/patch.ts";
import { atOnce } from "./steps.ts";
import { keptFixes, soundlyMended, type TriedDraft } from "./trial.ts";

/** What fix-all needs of a checked draft. */
export type Check = (text: string, settings: Settings) => Pick<Checked, "findings"> | undefined;

/** The edits of every fix that can't be wrong. */
export function fixAll(text: string, settings: Settings = {}, checkText: Check = check): Edit[] {
  const patch = new Patch(text.length);
  mendInRounds({ text, settings, checkText }, (draft, edits) => {
    patch.replaceAll(edits);
    return applyEdits(draft, edits);
  });
  return patch.edits;
}

/** A document in which every fix is made that can't be wrong and can be written into it, and how many edits that took. */
export function fixDocument(
  document: ContainedDraft,
  settings: Settings,
  style: EditStyle,
): { readonly document: ContainedDraft; readonly edits: number } | DocumentRefusal {
  const { text, writing } = document;
  if (!writing) {
    const isNeeded = withSafeFix(check(text, settings)?.findings ?? []).length > 0;
    return isNeeded ? { reason: READ_ONLY } : { document, edits: 0 };
  }
  let mended = document;
  let refusal: DocumentRefusal | undefined;
  let count = 0;
  const holds = ({ edits }: Fix): boolean => edits.every(edit => mended.writing?.holds(edit));
  mendInRounds({ text, settings, checkText: check, holds }, (draft, edits) => {
    const next = mended.writing?.edited(edits, style);
    if (!next || "reason" in next) {
      refusal = next;
      return draft;
    }
    mended = next;
    count += edits.length;
    return mended.text;
  });
  return refusal ?? { document: mended, edits: count };
}

const READ_ONLY = say(
  "工作簿和 PDF 只检查，不写回，请照提示在原文件里改",
  "workbooks and PDF are checked, not written; change the file itself as is said",
);

interface Mendable {
  readonly text: string;
  readonly settings: Settings;
  readonly checkText: Check;
  /** Whether a fix can be written where the draft stands. */
  readonly holds?: (fix: Fix) => boolean;
}

/**
 * Makes the fixes that a draft has, and those that the mended draft has, until there are none or a round brings as many as
 * it makes. A round that makes an error is made of those only that make none by themselves, or not at all.
 */
function mendInRounds(
  { text, settings, checkText, holds = () => true }: Mendable,
  make: (draft: string, edits: readonly Edit[]) => string,
): void {
  const check = function* (...asked: Parameters<Check>) {
    return checkText(...asked);
  };
  const found = (draft: string): readonly Finding[] => checkText(draft, settings)?.findings ?? [];
  let draft: TriedDraft = { text, settings, findings: found(text), check };
  let fixable = withSafeFix(draft.findings, holds);
  for (let before = Infinity; fixable.length > 0 && fixable.length < before;) {
    before = fixable.length;
    const round = roundOf(draft, fixable) ?? roundOf(draft, atOnce(keptFixes(draft, fixable)));
    if (!round) return;
    const next = make(draft.text, round.edits);
    draft = { ...draft, text: next, findings: next === round.text ? round.findings : found(next) };
    fixable = withSafeFix(draft.findings, holds);
  }
}

/** What the findings' fixes come to, as many as go together; undefined where that makes an error. */
function roundOf(draft: TriedDraft, fixable: readonly Finding[]) {
  const edits = apart(fixable.flatMap(({ fixes }) => fixes)).flatMap(fix => fix.edits);
  const findings = edits.length ? atOnce(soundlyMended(draft, edits)) : undefined;
  return findings && { edits, findings, text: applyEdits(draft.text, edits) };
}

/** Findings with the one fix each that can't be wrong. */
const withSafeFix = (findings: readonly Finding[], holds: (fix: Fix) => boolean = () => true): Finding[] =>
  findings.flatMap(finding => {
    const fix = finding.fixes.find(({ safe }) => safe);
    return fix && holds(fix) ? [{ ...finding, fixes: [fix] }] : [];
  });

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
