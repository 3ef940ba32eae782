import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionParams,
} from "vscode-languageserver";
import { fixAll, type Check, type Finding } from "../core/index.ts";
import { FIX_ALL, toFixAll, toQuickFix, type Target } from "./protocol.ts";
import type { Settings } from "./settings.ts";

/** The fixes of the findings at the place asked about, and of the whole draft where that is asked for. */
export function codeActions(
  { range, context }: CodeActionParams,
  findings: readonly Finding[],
  settings: Settings,
  check: Check,
  target: Target,
): CodeAction[] {
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
  const isAskedForAll = context.only || context.triggerKind !== CodeActionTriggerKind.Automatic;
  if (isAskedForAll && wants(FIX_ALL) && findings.some(finding => finding.fixes.some(fix => fix.safe))) {
    const edits = fixAll(target.document.getText(), settings.check, check);
    if (edits.length) actions.push(toFixAll(edits, target));
  }
  return actions;
}
