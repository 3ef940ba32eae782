import {
  ProgressLocation,
  RelativePattern,
  window,
  workspace,
  type CancellationToken,
  type Disposable,
  type Uri,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { StampedFile } from "../../server/src/lsp/files.ts";
import type { FileChecked } from "../../server/src/lsp/workspaceCheck.ts";
import type { ClosedFindings } from "./closedFindings.ts";
import { textUriOf } from "./documentReader.ts";
import { LEFT_BY_WORD } from "./documents.ts";
import { stampOf } from "./readFile.ts";
import { serverCommand } from "./running.ts";
import { tableOfUnits, type CheckedFile } from "./unitRows.ts";
import { UnitTable } from "./unitTable.ts";
import { words } from "./words.ts";

/** Files that may be reports; of those that can't be read the server says why. */
const REPORTS =
  "**/*.{md,markdown,txt,html,htm,docx,xlsx,pdf,doc,dot,wps,wpt,odt,rtf,docm,xls,et,ods,xlsm,ofd,mht,mhtml,zip,rar,7z}";

/** The command 检查工作区全部年报: every report on disk with what is found in it, as a table that follows the files. */
export function workspaceCheck(
  client: BaseLanguageClient,
  findings: ClosedFindings,
  extension: Uri,
): Disposable[] {
  const check = new WorkspaceCheck(client, findings, extension);
  return [check, serverCommand(client, "gouji.checkWorkspace", () => check.run())];
}

class WorkspaceCheck implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #findings: ClosedFindings;
  readonly #extension: Uri;
  readonly #files = new Map<string, CheckedFile>();
  #isCutShort = false;
  #table: UnitTable | undefined;
  #watching: Disposable[] = [];

  constructor(client: BaseLanguageClient, findings: ClosedFindings, extension: Uri) {
    this.#client = client;
    this.#findings = findings;
    this.#extension = extension;
  }

  async run(): Promise<void> {
    this.#forget();
    const title = words("检查工作区全部年报", "Checking all annual reports");
    const options = { location: ProgressLocation.Notification, title, cancellable: true };
    await window.withProgress(options, async (progress, token) => {
      const files = await workspace.findFiles(REPORTS, LEFT_BY_WORD, undefined, token);
      for (const [at, uri] of deepestFirst(files).entries()) {
        if (token.isCancellationRequested) break;
        progress.report({ message: `${at + 1}/${files.length}`, increment: 100 / files.length });
        await Promise.race([this.#check(uri, token), cancelled(token)]);
      }
      this.#isCutShort = token.isCancellationRequested;
    });
    this.#follow();
    this.#show();
  }

  async #check(uri: Uri, token?: CancellationToken): Promise<void> {
    const shown = /\.(?:docx|xlsx)$/i.test(uri.path) ? textUriOf(uri) : uri;
    const found = await this.#ask(uri).catch((error: Error) => ({ reason: error.message }));
    if (token?.isCancellationRequested) return;
    const isReport = found && ("reason" in found || found.checked);
    if (isReport) this.#files.set(uri.toString(), { uri, found });
    else this.#files.delete(uri.toString());
    if (isReport && "checked" in found && found.checked)
      await this.#findings.tell(this, shown, found.checked);
    else this.#findings.withdraw(this, shown);
  }

  /** The server checks it only if it has another stamp than last time; undefined for a file that is gone. */
  async #ask(uri: Uri): Promise<FileChecked | undefined> {
    const stamp = await stampOf(uri);
    if (stamp === undefined) return undefined;
    const file: StampedFile = { uri: this.#client.code2ProtocolConverter.asUri(uri), stamp };
    return this.#client.sendRequest<FileChecked>("gouji/checkFile", file);
  }

  /** Files on disk that change, and those that were changed while they were open. */
  #follow(): void {
    const again = async (uri: Uri): Promise<void> => {
      await this.#check(uri);
      for (const { uri, found } of this.#files.values())
        if ("isRegion" in found && found.isRegion) await this.#check(uri);
      this.#table?.refresh();
    };
    this.#watching = (workspace.workspaceFolders ?? []).flatMap(folder => {
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, REPORTS));
      // A folder that is deleted is told of without the files in it.
      const removals = workspace.createFileSystemWatcher(new RelativePattern(folder, "**"), true, true);
      return [
        watcher,
        watcher.onDidChange(again),
        watcher.onDidCreate(again),
        removals,
        removals.onDidDelete(removed => {
          for (const { uri } of [...this.#files.values()])
            if (`${uri.toString()}/`.startsWith(`${removed.toString()}/`)) void again(uri);
        }),
      ];
    });
    this.#watching.push(
      workspace.onDidCloseTextDocument(({ uri, isClosed }) => {
        if (isClosed && this.#files.has(uri.toString())) void again(uri);
      }),
    );
  }

  #show(): void {
    if (this.#table) {
      this.#table.reveal();
      return this.#table.refresh();
    }
    const rows = () => tableOfUnits([...this.#files.values()], this.#isCutShort);
    this.#table = new UnitTable(this.#extension, rows, () => {
      this.#table = undefined;
      this.#forget();
    });
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
    this.#table?.dispose();
  }
}

/** Units lie below their region as a rule: once they are checked, its own report has only to add up. */
const deepestFirst = (files: readonly Uri[]): readonly Uri[] =>
  files.toSorted((a, b) => depthOf(b) - depthOf(a));
const depthOf = ({ path }: Uri): number => path.split("/").length;

const cancelled = (token: CancellationToken): Promise<void> =>
  new Promise(resolve => token.onCancellationRequested(() => resolve()));
