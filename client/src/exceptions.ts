import { commands, Uri, window, workspace, type Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { AllowParams } from "../../server/src/lsp/exceptions.ts";
import type { GrantedAnswer } from "../../server/src/lsp/grantedExceptions.ts";
import { GO_TO } from "./commands.ts";
import type { DraftStates } from "./draftStates.ts";
import { serverCommand } from "./running.ts";
import { words } from "./words.ts";

/** Asks why a finding is to stand, and lets it; the server's actions name it. */
export const ALLOW = "gouji.allow";

/** 不再提示: given with a reason, and gone through in a list. */
export function exceptions(client: BaseLanguageClient, states: DraftStates): Disposable[] {
  return [
    commands.registerCommand(ALLOW, async (asked: AllowParams, given?: string) => {
      const why = given ?? (await askWhy());
      if (why === undefined) return;
      const edit = await client.sendRequest<object | null>("gouji/allow", { ...asked, why });
      const changes = edit && (await client.protocol2CodeConverter.asWorkspaceEdit(edit));
      if (!changes) return;
      await workspace.applyEdit(changes);
      for (const [uri] of changes.entries()) await saveSettings(uri);
    }),
    serverCommand(client, "gouji.listExceptions", async () => {
      const draft = window.activeTextEditor?.document;
      if (!draft) return;
      const textDocument = { uri: states.uriOf(draft) };
      const granted = await client.sendRequest<GrantedAnswer[]>("gouji/exceptions", { textDocument });
      const chosen = await window.showQuickPick(
        granted.map(each => ({
          label: each.what,
          description: each.where ?? words("整份文稿", "the whole draft"),
          ...(each.why !== undefined && { detail: each.why }),
          place: each,
        })),
        {
          title: words("不再提示的问题", "What is not shown again"),
          placeHolder: granted.length
            ? words("选择一条，转到写着它的地方", "Choose one to go to where it is written")
            : words("没有", "None"),
          matchOnDescription: true,
          matchOnDetail: true,
        },
      );
      if (!chosen) return;
      const { uri, range } = chosen.place;
      await commands.executeCommand(GO_TO, uri, range.start.line, range.start.character);
    }),
  ];
}

const askWhy = (): Thenable<string | undefined> =>
  window.showInputBox({
    title: words("不再提示", "Don't show again"),
    prompt: words("为什么不用改？可以不填；按 Esc 取消", "Why may it stand? May be left out; Esc cancels"),
    placeHolder: words("例如：与登记簿核对过", "For instance: checked with the register"),
  });

/** The settings file that the entry went into, unless it is shown for its reader to save. */
async function saveSettings(uri: Uri): Promise<void> {
  if (!uri.path.endsWith("/gouji.json")) return;
  const isShown = window.visibleTextEditors.some(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
  if (!isShown) await (await workspace.openTextDocument(uri)).save();
}
