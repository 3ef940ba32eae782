import type { CodeAction, Range, TextDocumentIdentifier, WorkspaceEdit } from "vscode-languageserver";
import {
  addAllowance,
  allowanceFor,
  allowByComment,
  say,
  settingsFileName,
  type Finding,
  type Message,
  type Reach,
  type RuleFacts,
} from "../core/index.ts";
import { toException, toPlaceEdit, toRange, type ExceptionEdit } from "./protocol.ts";
import type { OpenDraft } from "./session.ts";

/** What `gouji/allow` asks for: leave for a finding, or for its rule in the whole draft, with the reason given. */
export interface AllowParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly rule: string;
  /** Of the finding. */
  readonly range: Range;
  readonly reach: Reach;
  readonly why?: string;
}

/**
 * Ways to let findings stand, each alone or with its rule in the whole draft: a comment in Markdown, else an entry of the
 * settings file that holds for the draft, which is made where there is none. A client that asks its user for the reason is
 * given what to ask for instead of the edit.
 */
export async function exceptions(
  findings: readonly Finding[],
  draft: OpenDraft,
  rules: readonly RuleFacts[],
): Promise<CodeAction[]> {
  const actions: CodeAction[] = [];
  const { document, abilities } = draft.target;
  const offer = async (finding: Finding, reach: Reach): Promise<void> => {
    const place = await placeOf(finding, reach, draft);
    if (!place) return;
    const action = toException(titleOf(finding, reach, rules), place, draft.target);
    if (!abilities.allowCommand) return void actions.push(action);
    const range = toRange(document, finding.span);
    const asked: AllowParams = { textDocument: { uri: document.uri }, rule: finding.rule, range, reach };
    const { title, kind } = action;
    const command = { title, command: abilities.allowCommand, arguments: [asked] };
    actions.push({ title, ...(kind && { kind }), command });
  };
  for (const finding of findings) await offer(finding, "here");
  const firstOfRule = findings.filter(
    (finding, at) => findings.findIndex(({ rule }) => rule === finding.rule) === at,
  );
  for (const finding of firstOfRule) await offer(finding, "file");
  return actions;
}

/** The edit that lets a finding stand; null where the draft has it no longer. */
export async function allow(
  { rule, range, reach, why }: AllowParams,
  draft: OpenDraft,
): Promise<WorkspaceEdit | null> {
  const { document } = draft.target;
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const finding = draft.findings.find(
    ({ rule: other, span }) => other === rule && span.start === start && span.end === end,
  );
  const place = finding && (await placeOf(finding, reach, draft, why?.trim()));
  return place ? toPlaceEdit(place, draft.target) : null;
}

/** Undefined where leave can be given nowhere. */
async function placeOf(
  finding: Finding,
  reach: Reach,
  draft: OpenDraft,
  why?: string,
): Promise<ExceptionEdit | undefined> {
  const analysis = draft.analyse();
  if (!analysis) return undefined;
  if (draft.target.document.languageId === "markdown") {
    const edit = allowByComment(analysis.report, finding, reach, why);
    return edit && { edits: [edit] };
  }
  const home = await draft.home();
  const allowance = home && allowanceFor(analysis, finding, reach, home.path, why);
  if (!allowance || (home.text === undefined && !draft.target.abilities.createsFiles)) return undefined;
  const edits = addAllowance(home.text ?? "", allowance);
  return edits && { file: { ...home, uri: `${home.folder}/${settingsFileName}` }, edits };
}

function titleOf({ rule }: Finding, reach: Reach, rules: readonly RuleFacts[]): Message {
  const summary = rules.find(({ id }) => id === rule)?.summary ?? say(rule, rule);
  return reach === "here"
    ? say(`不再提示这一处（${summary.zh}）`, `Don't show this one again (${summary.en})`)
    : say(`本文件不再检查“${summary.zh}”`, `Don't check this file for this again (${summary.en})`);
}
