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
import type { DocumentRead } from "../../server/src/lsp/documents.ts";
import type { FileFindings, FileToCheck } from "../../server/src/lsp/workspaceCheck.ts";
import type { ClosedFindings } from "./closedFindings.ts";
import { GO_TO } from "./commands.ts";
import { textUriOf, type DocumentReader } from "./documentReader.ts";
import { CHECK_DOCUMENT, LEFT_BY_WORD } from "./documents.ts";
import { pageHtml } from "./pageHtml.ts";
import { readText } from "./readFile.ts";
import { words } from "./words.ts";
import {
  reasonOf,
  UNREAD,
  workspaceTable,
  workspaceTitle,
  type FileChecked,
  type Found,
} from "./workspaceTable.ts";

const READ = "**/*.{md,markdown,txt,html,htm,docx,xlsx}";

/** The command 检查工作区全部年报: every report on disk with what is found in it, as a table that follows the files. */
export function workspaceCheck(
  client: BaseLanguageClient,
  documents: DocumentReader,
  findings: ClosedFindings,
): Disposable[] {
  const check = new WorkspaceCheck(client, documents, findings);
  return [check, commands.registerCommand("gouji.checkWorkspace", () => check.run())];
}

class WorkspaceCheck implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #documents: DocumentReader;
  readonly #findings: ClosedFindings;
  readonly #files = new Map<string, FileChecked>();
  #isCutShort = false;
  #panel: WebviewPanel | undefined;
  #watching: Disposable[] = [];

  constructor(client: BaseLanguageClient, documents: DocumentReader, findings: ClosedFindings) {
    this.#client = client;
    this.#documents = documents;
    this.#findings = findings;
  }

  async run(): Promise<void> {
    this.#forget();
    const title = words("检查工作区全部年报", "Checking all annual reports");
    const options = { location: ProgressLocation.Notification, title, cancellable: true };
    await window.withProgress(options, async (progress, token) => {
      const find = (pattern: string): Thenable<Uri[]> =>
        workspace.findFiles(pattern, LEFT_BY_WORD, undefined, token);
      const files = await find(READ);
      for (const [at, uri] of files.entries()) {
        if (token.isCancellationRequested) break;
        progress.report({ message: `${at + 1}/${files.length}`, increment: 100 / files.length });
        await this.#check(uri, token);
      }
      for (const uri of await find(UNREAD)) this.#files.set(uri.toString(), { uri, reason: reasonOf(uri) });
      this.#isCutShort = token.isCancellationRequested;
    });
    this.#follow();
    await this.#show();
  }

  async #check(uri: Uri, token?: CancellationToken): Promise<void> {
    const isDocument = /\.(?:docx|xlsx)$/i.test(uri.path);
    const shown = isDocument ? textUriOf(uri) : uri;
    const found = await (isDocument ? this.#ofDocument(uri) : this.#ofText(uri, token)).catch(
      (error: Error) => ({ reason: error.message }),
    );
    if (token?.isCancellationRequested) return;
    if (found) this.#files.set(uri.toString(), { uri, ...found });
    else this.#files.delete(uri.toString());
    if (found && "checked" in found) await this.#findings.tell(this, shown, found.checked);
    else this.#findings.withdraw(this, shown);
  }

  /** Undefined for what is no report. */
  async #ofText(uri: Uri, token: CancellationToken | undefined): Promise<Found | undefined> {
    const text = await readText(uri);
    if (text === undefined) return undefined;
    const asked: FileToCheck = { uri: this.#client.code2ProtocolConverter.asUri(uri), text };
    const checked = await this.#client.sendRequest<FileFindings | null>("gouji/checkFile", asked, token);
    return checked ? { checked } : undefined;
  }

  async #ofDocument(uri: Uri): Promise<Found | undefined> {
    const read = await this.#documents.ask<DocumentRead>("gouji/document", uri);
    if ("reason" in read) return read;
    return read.checked ? { checked: read.checked } : undefined;
  }

  /** Files on disk that change, and those that were changed while they were open. */
  #follow(): void {
    const again = async (uri: Uri): Promise<void> => {
      await this.#check(uri);
      await this.#render();
    };
    const gone = async (uri: Uri): Promise<void> => {
      this.#drop(uri);
      await this.#render();
    };
    this.#watching = (workspace.workspaceFolders ?? []).flatMap(folder => {
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, READ));
      return [watcher, watcher.onDidChange(again), watcher.onDidCreate(again), watcher.onDidDelete(gone)];
    });
    this.#watching.push(
      workspace.onDidCloseTextDocument(({ uri, isClosed }) => {
        if (isClosed && this.#files.has(uri.toString())) void again(uri);
      }),
    );
  }

  async #show(): Promise<void> {
    if (this.#panel) this.#panel.reveal();
    else {
      const options = { enableCommandUris: [GO_TO, CHECK_DOCUMENT], enableFindWidget: true };
      this.#panel = window.createWebviewPanel("gouji.reports", workspaceTitle(), ViewColumn.Active, options);
      this.#panel.onDidDispose(() => {
        this.#panel = undefined;
        this.#forget();
      });
    }
    await this.#render();
  }

  async #render(): Promise<void> {
    if (!this.#panel) return;
    const body = await commands.executeCommand<string>(
      "markdown.api.render",
      workspaceTable([...this.#files.values()], this.#isCutShort),
    );
    if (this.#panel) this.#panel.webview.html = pageHtml(workspaceTitle(), body);
  }

  #forget(): void {
    for (const each of this.#watching) each.dispose();
    this.#watching = [];
    for (const { uri } of this.#files.values()) this.#drop(uri);
  }

  #drop(uri: Uri): void {
    this.#files.delete(uri.toString());
    for (const each of [uri, textUriOf(uri)]) this.#findings.withdraw(this, each);
  }

  dispose(): void {
    this.#forget();
    this.#panel?.dispose();
  }
}
