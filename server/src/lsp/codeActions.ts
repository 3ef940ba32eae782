import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionParams,
} from "vscode-languageserver";
import { fixAll, recompute } from "../core/index.ts";
import { exceptions } from "./exceptions.ts";
import { FIX_ALL, RECOMPUTE, toFixAll, toQuickFix, toRecomputation } from "./protocol.ts";
import type { Ground, OpenDraft } from "./session.ts";

/**
 * At the place asked about: the fixes of its findings, ways to let these stand, its totals added up anew. And all that
 * can't be wrong, of the draft as it is now, unless the client only wonders whether to show a light.
 */
export async function codeActions(
  { range, context }: CodeActionParams,
  draft: OpenDraft,
  { check, rules }: Pick<Ground, "check" | "rules">,
): Promise<CodeAction[]> {
  const { settings, target, findings } = draft;
  if (settings.run === "off") return [];
  const wants = (kind: string): boolean =>
    !context.only || context.only.some(only => only === "" || kind === only || kind.startsWith(`${only}.`));
  const text = target.document.getText();
  const start = target.document.offsetAt(range.start);
  const end = target.document.offsetAt(range.end);
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const here = findings.filter(({ span }) => span.start <= end && start <= span.end);
    for (const finding of here) actions.push(...finding.fixes.map(fix => toQuickFix(fix, finding, target)));
    actions.push(...(await exceptions(here, draft, rules)));
  }
  if (wants(RECOMPUTE)) {
    const analysis = draft.analyse();
    if (analysis)
      actions.push(...recompute(text, analysis, start).map(each => toRecomputation(each, target)));
  }
  const isAskedFor = context.only || context.triggerKind !== CodeActionTriggerKind.Automatic;
  if (isAskedFor && wants(FIX_ALL)) {
    const edits = fixAll(text, settings.check, check);
    if (edits.length) actions.push(toFixAll(edits, target));
  }
  return actions;
}
