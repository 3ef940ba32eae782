import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionParams,
} from "vscode-languageserver";
import { fixAll, type Check } from "../core/index.ts";
import { FIX_ALL, toFixAll, toQuickFix } from "./protocol.ts";
import type { OpenDraft } from "./session.ts";

/**
 * The fixes of the findings at the place asked about; and all that can't be wrong, of the draft as it is now, unless the
 * client only wonders whether to show a light.
 */
export function codeActions(
  { range, context }: CodeActionParams,
  { settings, target, findings }: OpenDraft,
  check: Check,
): CodeAction[] {
  if (settings.run === "off") return [];
  const wants = (kind: string): boolean =>
    !context.only || context.only.some(only => only === "" || kind === only || kind.startsWith(`${only}.`));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const start = target.document.offsetAt(range.start);
    const end = target.document.offsetAt(range.end);
    for (const finding of findings) {
      if (finding.span.start > end || finding.span.end < start) continue;
      actions.push(...finding.fixes.map(fix => toQuickFix(fix, finding, target)));
    }
  }
  const isAskedFor = context.only || context.triggerKind !== CodeActionTriggerKind.Automatic;
  if (isAskedFor && wants(FIX_ALL)) {
    const edits = fixAll(target.document.getText(), settings.check, check);
    if (edits.length) actions.push(toFixAll(edits, target));
  }
  return actions;
}
