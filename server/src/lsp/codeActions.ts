import {
  CodeActionKind,
  CodeActionTriggerKind,
  LSPErrorCodes,
  ResponseError,
  type CodeAction,
  type CodeActionParams,
} from "vscode-languageserver";
import { atOnce, fixAll, keptFixes, recompute, type Edit, type Finding } from "../core/index.ts";
import { exceptions } from "./exceptions.ts";
import { sourceOf } from "./documentUri.ts";
import {
  FIX_ALL,
  RECOMPUTE,
  toDocumentFix,
  toFixAll,
  toQuickFix,
  toRecomputation,
  type Target,
} from "./protocol.ts";
import type { Ground, OpenDraft } from "./session.ts";
import { inTurns } from "./turns.ts";

/**
 * At the place asked about: the fixes of its findings, each tried, its totals added up anew where no fix does just that, and last the
 * ways to let findings stand. Editors show each kind by itself: where there are findings all are of one, and so in this order. And all that can't be wrong, of the draft as it is now, unless the client only wonders
 * whether to show a light.
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
  // What is shown of a document is read only: its fixes go into the document, one by one.
  const isDocument = sourceOf(target.document.uri) !== target.document.uri;
  const actions: CodeAction[] = [];
  const last: CodeAction[] = [];
  const offered: (readonly Edit[])[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const found = findings.filter(({ span }) => span.start <= end && start <= span.end);
    const here = await tried(found, draft, check);
    for (const finding of here) actions.push(...quickFixes(finding, target, isDocument));
    offered.push(...here.flatMap(({ fixes }) => fixes.map(({ edits }) => edits)));
    last.push(...(await exceptions(here, draft, rules)));
  }
  if (wants(RECOMPUTE) && !isDocument) {
    const analysis = draft.analyse();
    const others = (analysis ? recompute(text, analysis, start) : []).filter(
      ({ edits }) => !offered.some(known => isSame(known, edits)),
    );
    const kind = last.length ? CodeActionKind.QuickFix : RECOMPUTE;
    actions.push(...others.map(each => toRecomputation(each, kind, target)));
  }
  const isAskedFor = context.only || context.triggerKind !== CodeActionTriggerKind.Automatic;
  if (isAskedFor && wants(FIX_ALL) && !isDocument) {
    const edits = fixAll(text, settings.check, (...draft) => atOnce(check(...draft)));
    if (edits.length) actions.push(toFixAll(edits, target));
  }
  return [...actions, ...last];
}

/** With those of their fixes that keep their word in the draft as it is now. */
async function tried(
  found: readonly Finding[],
  draft: OpenDraft,
  check: Ground["check"],
): Promise<readonly Finding[]> {
  if (found.every(({ fixes }) => !fixes.length)) return found;
  const text = draft.target.document.getText();
  const findings = draft.analyse()?.findings ?? [];
  return inTurns(keptFixes({ text, settings: draft.settings.check, findings, check }, found), () => {
    if (!draft.isCurrent())
      throw new ResponseError(LSPErrorCodes.ContentModified, "the draft was changed meanwhile");
  });
}

const quickFixes = (finding: Finding, target: Target, isDocument: boolean): CodeAction[] =>
  finding.fixes.flatMap(fix => {
    const action = toQuickFix(fix, finding, target);
    if (!isDocument) return [action];
    const { title, kind, diagnostics } = action;
    const command = toDocumentFix(fix, finding, target);
    return command ? [{ title, ...(kind && { kind }), ...(diagnostics && { diagnostics }), command }] : [];
  });

/** Whether two ways come to the same text. */
const isSame = (some: readonly Edit[], others: readonly Edit[]): boolean =>
  some.length === others.length &&
  some.every(({ span, newText }) =>
    others.some(
      other => other.newText === newText && other.span.start === span.start && other.span.end === span.end,
    ),
  );
