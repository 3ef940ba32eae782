import type { CodeAction } from "vscode-languageserver";
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
import { toException, type Place } from "./protocol.ts";
import type { OpenDraft } from "./session.ts";

/**
 * Ways to let findings stand, each alone or with its rule in the whole draft: a comment in Markdown, else an entry of the
 * settings file that holds for the draft, which is made where there is none.
 */
export async function exceptions(
  findings: readonly Finding[],
  draft: OpenDraft,
  rules: readonly RuleFacts[],
): Promise<CodeAction[]> {
  const report = findings.length ? draft.analyse()?.report : undefined;
  if (!report) return [];
  const actions: CodeAction[] = [];
  const offer = async (finding: Finding, reach: Reach): Promise<void> => {
    const place =
      draft.target.document.languageId === "markdown"
        ? inDraft(finding, reach)
        : await inFolder(finding, reach);
    if (place) actions.push(toException(titleOf(finding, reach, rules), finding, place, draft.target));
  };
  const inDraft = (finding: Finding, reach: Reach): Place | undefined => {
    const edit = allowByComment(report, finding, reach);
    return edit && { edits: [edit] };
  };
  const inFolder = async (finding: Finding, reach: Reach): Promise<Place | undefined> => {
    const home = await draft.home();
    const allowance = home && allowanceFor(report, finding, reach, home.path);
    if (!allowance || (home.text === undefined && !draft.target.abilities.createsFiles)) return undefined;
    const edits = addAllowance(home.text ?? "", allowance);
    return edits && { file: { ...home, uri: `${home.folder}/${settingsFileName}` }, edits };
  };
  for (const finding of findings) await offer(finding, "here");
  const firstOfRule = findings.filter(
    (finding, at) => findings.findIndex(({ rule }) => rule === finding.rule) === at,
  );
  for (const finding of firstOfRule) await offer(finding, "file");
  return actions;
}

function titleOf({ rule }: Finding, reach: Reach, rules: readonly RuleFacts[]): Message {
  const summary = rules.find(({ id }) => id === rule)?.summary ?? say(rule, rule);
  return reach === "here"
    ? say(`不再提示这一处（${summary.zh}）`, `Don't show this one again (${summary.en})`)
    : say(`本文件不再检查“${summary.zh}”`, `Don't check this file for this again (${summary.en})`);
}
