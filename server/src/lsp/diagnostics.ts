import type { Diagnostic } from "vscode-languageserver";
import { DiagnosticReports } from "./diagnosticReports.ts";
import { toDiagnostic } from "./protocol.ts";
import { Publisher } from "./publisher.ts";
import type { OpenDraft, Session } from "./session.ts";

/** Answers pulls, and sends to those that don't pull; `renew` has all of them told anew. */
export function serveDiagnostics(session: Session): { renew(): void } {
  const { connection, drafts, abilities } = session;
  const reports = new DiagnosticReports();
  const publisher = abilities.pull
    ? undefined
    : new Publisher(connection, async uri => {
        const draft = await session.open(uri);
        return draft && { version: draft.target.document.version, items: diagnosticsOf(draft) };
      });
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const draft = await session.open(uri, token);
    return draft ? reports.report(uri, diagnosticsOf(draft), previousResultId) : { kind: "full", items: [] };
  });
  drafts.onDidChangeContent(({ document }) => publisher?.publish(document.uri));
  drafts.onDidClose(({ document: { uri } }) => {
    reports.forget(uri);
    publisher?.clear(uri);
  });
  return {
    renew: () => {
      if (publisher) for (const uri of drafts.keys()) publisher.publish(uri);
      else if (abilities.refresh) connection.languages.diagnostics.refresh().catch(() => undefined);
    },
  };
}

const diagnosticsOf = ({ findings, target }: OpenDraft): Diagnostic[] =>
  findings.map(finding => toDiagnostic(finding, target));
