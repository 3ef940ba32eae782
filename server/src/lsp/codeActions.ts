import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionParams,
} from "vscode-languageserver";
import { fixAll, recompute } from "../core/index.ts";
import type { Check } from "./analyses.ts";
import { FIX_ALL, RECOMPUTE, toFixAll, toQuickFix, toRecomputation } from "./protocol.ts";
import type { OpenDraft } from "./session.ts";

/**
 * The fixes of the findings at the place asked about, its totals added up anew, and all that can't be wrong, of the draft
 * as it is now, unless the client only wonders whether to show a light.
 */
export function codeActions(
  { range, context }: CodeActionParams,
  { settings, target, findings, analyse }: OpenDraft,
  check: Check,
): CodeAction[] {
  if (settings.run === "off") return [];
  const wants = (kind: string): boolean =>
    !context.only || context.only.some(only => only === "" || kind === only || kind.startsWith(`${only}.`));
  const text = target.document.getText();
  const start = target.document.offsetAt(range.start);
  const end = target.document.offsetAt(range.end);
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix))
    for (const finding of findings.filter(({ span }) => span.start <= end && start <= span.end))
      actions.push(...finding.fixes.map(fix => toQuickFix(fix, finding, target)));
  if (!context.only && context.triggerKind === CodeActionTriggerKind.Automatic) return actions;
  const analysis = wants(RECOMPUTE) && analyse();
  if (analysis) actions.push(...recompute(text, analysis, start).map(each => toRecomputation(each, target)));
  if (wants(FIX_ALL)) {
    const edits = fixAll(text, settings.check, check);
    if (edits.length) actions.push(toFixAll(edits, target));
  }
  return actions;
}
