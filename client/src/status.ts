import {
  languages,
  LanguageStatusSeverity,
  window,
  workspace,
  type Command,
  type Disposable,
  type LanguageStatusItem,
  type TextDocument,
} from "vscode";
import { State, type BaseLanguageClient } from "vscode-languageclient";
import type { DraftStates } from "./draftStates.ts";
import { words } from "./words.ts";

/** What the language status says. */
interface Status {
  readonly text: string;
  readonly detail?: string;
  readonly isBusy?: true;
  readonly severity?: LanguageStatusSeverity;
  readonly command?: Command;
}

/** How the report in the active editor stands: 勾稽 45 ✓ 1 ✗ 2 ?. Nothing is shown for a document that is none. */
export function status(client: BaseLanguageClient, states: DraftStates): Disposable[] {
  let item: LanguageStatusItem | undefined;
  const show = (): void => {
    const document = window.activeTextEditor?.document;
    const said = document && statusOf(document, client.state, states);
    if (!said) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= languages.createLanguageStatusItem("gouji.status", { pattern: "**" });
    item.name = words("勾稽", "Gouji");
    item.selector = { scheme: document.uri.scheme, language: document.languageId };
    item.text = said.text;
    item.detail = said.detail ?? "";
    item.busy = said.isBusy ?? false;
    item.severity = said.severity ?? LanguageStatusSeverity.Information;
    item.command = said.command;
  };
  show();
  return [
    { dispose: () => item?.dispose() },
    client.onDidChangeState(show),
    states.onDidChange(show),
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) show();
    }),
    workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration("gouji")) show();
    }),
  ];
}

function statusOf(document: TextDocument, server: State, states: DraftStates): Status | undefined {
  const state = states.of(document);
  const isReport = state ? state.tally !== null : document.languageId === "disclosure-report";
  if (!isReport) return undefined;
  const name = words("勾稽", "Gouji");
  if (server === State.Stopped || server === State.StartFailed)
    return {
      text: words("勾稽没有运行", "Gouji isn't running"),
      detail: words("文稿没有核对", "the draft is not being checked"),
      severity: LanguageStatusSeverity.Error,
      command: { command: "gouji.restart", title: words("重新启动", "Restart") },
    };
  if (!state?.tally || server === State.Starting) return { text: name, isBusy: true };
  if (state.run === "off")
    return {
      text: words("勾稽已关闭", "Gouji is off"),
      detail: words("设置 gouji.run 为 off", "gouji.run is set to off"),
      severity: LanguageStatusSeverity.Warning,
      command: {
        command: "workbench.action.openSettings",
        title: words("打开设置", "Open the setting"),
        arguments: ["gouji.run"],
      },
    };
  const { held, broken, unread } = state.tally;
  const counts = [`${held} ✓`, ...(broken ? [`${broken} ✗`] : []), ...(unread ? [`${unread} ?`] : [])];
  return {
    text: `${name} ${counts.join(" ")}`,
    detail: [
      words(`对得上 ${held} 条`, `${held} hold`),
      ...(broken ? [words(`对不上 ${broken} 条`, `${broken} don't`)] : []),
      ...(unread ? [words(`没有核对 ${unread} 条`, `${unread} could not be checked`)] : []),
    ].join(words("，", ", ")),
    ...(state.version < document.version && { isBusy: true as const }),
    severity: broken ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information,
    command: { command: "gouji.sheet.focus", title: words("核对表", "Check sheet") },
  };
}
