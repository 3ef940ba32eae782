import type { Diagnostic } from "vscode-languageserver";
import { DiagnosticReports } from "./diagnosticReports.ts";
import { isSettingsFile } from "./folderSettings.ts";
import { toDiagnostic } from "./protocol.ts";
import { Publisher } from "./publisher.ts";
import type { OpenDraft, Session } from "./session.ts";

/** Answers pulls, sends to those that don't pull, and has both renewed when settings change or a save calls for it. */
export function serveDiagnostics(session: Session): void {
  const { connection, configuration, drafts, abilities } = session;
  const reports = new DiagnosticReports();
  const publisher = abilities.pull
    ? undefined
    : new Publisher(connection, async uri => {
        const draft = await session.open(uri);
        return draft && { version: draft.target.document.version, items: diagnosticsOf(draft) };
      });

  const renew = (): void => {
    if (publisher) for (const uri of drafts.keys()) publisher.publish(uri);
    else if (abilities.refresh) connection.languages.diagnostics.refresh().catch(() => undefined);
  };

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const draft = await session.open(uri, token);
    return draft ? reports.report(uri, diagnosticsOf(draft), previousResultId) : { kind: "full", items: [] };
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.change(settings);
    renew();
  });
  const renewFolders = (): void => {
    configuration.changeFolders();
    renew();
  };
  connection.onDidChangeWatchedFiles(renewFolders);
  drafts.onDidChangeContent(({ document }) => {
    publisher?.publish(document.uri);
    if (isSettingsFile(document.uri)) renewFolders();
  });
  drafts.onDidSave(async ({ document }) => {
    document.save();
    const { run } = await configuration.of(document.uri);
    if (run === "onSave") renew();
  });
  drafts.onDidClose(({ document: { uri } }) => {
    configuration.forget(uri);
    reports.forget(uri);
    publisher?.clear(uri);
    if (isSettingsFile(uri)) renewFolders();
  });
}

const diagnosticsOf = ({ findings, target }: OpenDraft): Diagnostic[] =>
  findings.map(finding => toDiagnostic(finding, target));
