import {
  LSPErrorCodes,
  ResponseError,
  type Diagnostic,
  type WorkspaceDiagnosticReport,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { tally, type Severity, type Tally } from "../core/index.ts";
import { DiagnosticReports } from "./diagnosticReports.ts";
import type { Analysis } from "./analyses.ts";
import { toDiagnostic, type Target } from "./protocol.ts";
import type { Session } from "./session.ts";

/** A file to be checked though nobody has it open: `gouji/checkFile`. */
export interface FileToCheck {
  readonly uri: string;
  readonly text: string;
}

/** What is found in a file; null for what is no report. */
export interface FileFindings {
  readonly tally: Tally;
  /** How many findings there are of each severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks files that are not open, one by one, and answers `workspace/diagnostic` for clients that ask for all at once. */
export function serveWorkspace(session: Session): void {
  const { connection, ground, abilities } = session;
  const findingsIn = async (uri: string, text: string): Promise<FileFindings | null> => {
    const { analysis, target } = await checkFile(uri, text, session);
    return fileFindings(analysis, target);
  };
  connection.onRequest("gouji/checkFile", ({ uri, text }: FileToCheck) => findingsIn(uri, text));
  if (!ground.listFiles || !abilities.pull) return;
  const { listFiles } = ground;
  const reports = new DiagnosticReports();
  connection.languages.diagnostics.onWorkspace(async (params, token, _progress, partial) => {
    const previous = new Map(params.previousResultIds.map(({ uri, value }) => [uri, value]));
    const found: WorkspaceDiagnosticReport["items"] = [];
    for (const folder of session.folders)
      for await (const uri of listFiles(folder)) {
        if (token.isCancellationRequested) throw cancelled();
        const open = session.drafts.get(uri)?.current;
        const text = open?.getText() ?? (await ground.readFile(uri));
        const checked = text === undefined ? null : await findingsIn(uri, text);
        if (!checked && !previous.has(uri)) continue;
        const report = reports.report(uri, checked?.diagnostics ?? [], previous.get(uri));
        const item = { ...report, uri, version: open?.version ?? null };
        if (partial) partial.report({ items: [item as WorkspaceDiagnosticReport["items"][number]] });
        else found.push(item as WorkspaceDiagnosticReport["items"][number]);
      }
    return { items: found };
  });
}

/** Checks a text that nobody has open; `analysis` is undefined for what is no report. */
export async function checkFile(
  uri: string,
  text: string,
  session: Session,
): Promise<{ readonly analysis: Analysis | undefined; readonly target: Target }> {
  const settings = await session.configuration.of(uri);
  const document = TextDocument.create(uri, "plaintext", 0, text);
  const analysis = await session.analyse(document, settings);
  return { analysis, target: { document, language: settings.language, abilities: session.abilities } };
}

export function fileFindings(checked: Analysis | undefined, target: Target): FileFindings | null {
  if (!checked) return null;
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of checked.findings) counts[severity]++;
  return {
    tally: tally(checked.network),
    counts,
    diagnostics: checked.findings.map(finding => toDiagnostic(finding, target)),
  };
}

const cancelled = (): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.RequestCancelled, "no longer asked for");
