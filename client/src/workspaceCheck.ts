import {
  commands,
  ProgressLocation,
  RelativePattern,
  ViewColumn,
  window,
  workspace,
  type CancellationToken,
  type Disposable,
  type Uri,
  type WebviewPanel,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { FileFindings, FileToCheck } from "../../server/src/lsp/workspaceCheck.ts";
import { ClosedFindings } from "./closedFindings.ts";
import { GO_TO, PLACE_LINK } from "./commands.ts";
import { pageHtml } from "./pageHtml.ts";
import { readText } from "./readFile.ts";
import { words } from "./words.ts";

const TEXTS = "**/*.{md,markdown,txt,html,htm}";

/** The command 检查工作区全部年报: every report on disk with what is found in it, as a table that follows the files. */
export function workspaceCheck(client: BaseLanguageClient): Disposable[] {
  const check = new WorkspaceCheck(client);
  return [check, commands.registerCommand("gouji.checkWorkspace", () => check.run())];
}

class WorkspaceCheck implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #findings: ClosedFindings;
  readonly #reports = new Map<string, { readonly uri: Uri; readonly checked: FileFindings }>();
  #panel: WebviewPanel | undefined;
  #watching: Disposable[] = [];

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#findings = new ClosedFindings(client, "gouji.workspace");
  }

  async run(): Promise<void> {
    this.#forget();
    const title = words("检查工作区全部年报", "Checking all annual reports");
    const options = { location: ProgressLocation.Notification, title, cancellable: true };
    await window.withProgress(options, async (progress, token) => {
      const files = await workspace.findFiles(TEXTS, undefined, undefined, token);
      for (const [at, uri] of files.entries()) {
        if (token.isCancellationRequested) return;
        progress.report({ message: `${at + 1}/${files.length}`, increment: 100 / files.length });
        await this.#check(uri, token);
      }
    });
    this.#follow();
    await this.#show();
  }

  async #check(uri: Uri, token?: CancellationToken): Promise<void> {
    const text = await readText(uri);
    const key = uri.toString();
    const asked: FileToCheck = { uri: this.#client.code2ProtocolConverter.asUri(uri), text: text ?? "" };
    const checked = await this.#client
      .sendRequest<FileFindings | null>("gouji/checkFile", asked, token)
      .catch(() => null);
    if (!checked) {
      this.#reports.delete(key);
      this.#findings.delete(uri);
      return;
    }
    this.#reports.set(key, { uri, checked });
    await this.#findings.set(uri, checked);
  }

  /** Files on disk that change, and those that were changed while they were open. */
  #follow(): void {
    const again = async (uri: Uri): Promise<void> => {
      await this.#check(uri);
      await this.#render();
    };
    this.#watching = (workspace.workspaceFolders ?? []).flatMap(folder => {
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, TEXTS));
      return [watcher, watcher.onDidChange(again), watcher.onDidCreate(again), watcher.onDidDelete(again)];
    });
    this.#watching.push(
      workspace.onDidCloseTextDocument(({ uri, isClosed }) => {
        if (isClosed && this.#reports.has(uri.toString())) void again(uri);
      }),
    );
  }

  async #show(): Promise<void> {
    if (this.#panel) this.#panel.reveal();
    else {
      const options = { enableCommandUris: [GO_TO], enableFindWidget: true };
      this.#panel = window.createWebviewPanel("gouji.reports", title(), ViewColumn.Active, options);
      this.#panel.onDidDispose(() => {
        this.#panel = undefined;
        this.#forget();
      });
    }
    await this.#render();
  }

  async #render(): Promise<void> {
    if (!this.#panel) return;
    const body = await commands.executeCommand<string>("markdown.api.render", this.#table());
    if (this.#panel) this.#panel.webview.html = pageHtml(title(), body);
  }

  #table(): string {
    const rows = [...this.#reports.values()]
      .sort((a, b) => weight(b.checked) - weight(a.checked) || a.uri.path.localeCompare(b.uri.path))
      .map(({ uri, checked: { counts, tally } }) => {
        const place = encodeURIComponent(JSON.stringify([uri.toString(), 0, 0]));
        const name = workspace.asRelativePath(uri).replace(/[\\|[\]*_`<]/g, "\\$&");
        const cells = [
          `[${name}](${PLACE_LINK.replace("{place}", place).replaceAll("(", "%28").replaceAll(")", "%29")})`,
          ...[counts.error, counts.warning, counts.information + counts.hint].map(shown),
          `${tally.held} ✓${tally.broken ? ` ${tally.broken} ✗` : ""}${tally.unread ? ` ${tally.unread} ?` : ""}`,
        ];
        return `| ${cells.join(" | ")} |`;
      });
    if (!rows.length)
      return `# ${title()}\n\n${words("工作区里没有年报。", "There is no annual report in the workspace.")}`;
    const head = [
      words("文件", "File"),
      words("✗ 错误", "✗ errors"),
      words("⚠ 警告", "⚠ warnings"),
      words("信息、提示", "information, hints"),
      words("勾稽关系", "Identities"),
    ];
    return [
      `# ${title()}`,
      "",
      words(`${rows.length} 份年报`, `${rows.length} annual reports`),
      "",
      `| ${head.join(" | ")} |`,
      "| --- | --- | --- | --- | --- |",
      ...rows,
    ].join("\n");
  }

  #forget(): void {
    for (const each of this.#watching) each.dispose();
    this.#watching = [];
    this.#reports.clear();
    this.#findings.clear();
  }

  dispose(): void {
    this.#forget();
    this.#panel?.dispose();
    this.#findings.dispose();
  }
}

const title = (): string => words("工作区的年报", "Annual reports in the workspace");

const shown = (count: number): string => (count ? String(count) : "");

/** What is worst comes first. */
const weight = ({ counts, tally }: FileFindings): number =>
  counts.error * 1e6 + counts.warning * 1e3 + counts.information + tally.unread;
