import { LSPErrorCodes, ResponseError, type WorkspaceDiagnosticReport } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { DiagnosticReports } from "./diagnosticReports.ts";
import type { Analysis } from "./analyses.ts";
import type { StampedFile } from "./files.ts";
import { openFile } from "./openFile.ts";
import type { Target } from "./protocol.ts";
import { fileFindings, type FileFindings } from "./reports.ts";
import type { Session } from "./session.ts";
import type { ServerSettings } from "./settings.ts";

/** What became of a file that nobody has open: null for what is no report. */
export type FileChecked = CheckedFile | { readonly reason: string };

interface CheckedFile {
  readonly checked: FileFindings | null;
  /** Whether it answers to other files of the collection. */
  readonly isRegion?: true;
}

/** Checks files that are not open, one by one, and answers `workspace/diagnostic` for clients that ask for all at once. */
export function serveWorkspace(session: Session): void {
  const { connection, ground, abilities } = session;
  connection.onRequest("gouji/checkFile", (file: StampedFile) => checkedFile(file, session));
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
        const checked = text === undefined ? null : await findingsIn(uri, text, session);
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
): Promise<{
  readonly analysis: Analysis | undefined;
  readonly settings: ServerSettings;
  readonly target: Target;
}> {
  const own = await session.configuration.of(uri);
  const document = TextDocument.create(uri, "plaintext", 0, text);
  const { analysis, settings } = await session.analyse(document, own);
  const target = { document, language: settings.language, abilities: session.abilities };
  return { analysis, settings, target };
}

async function findingsIn(uri: string, text: string, session: Session): Promise<FileFindings | null> {
  const { analysis, target } = await checkFile(uri, text, session);
  return analysis ? fileFindings(analysis, target) : null;
}

/** As it was kept, if neither it nor what it is checked by has changed; a region's report beside all of its units. */
async function checkedFile(file: StampedFile, session: Session): Promise<FileChecked> {
  const { configuration, files, reports } = session;
  const { language } = await configuration.of(file.uri);
  if (await configuration.collectionAt(file.uri)) {
    const opened = await openFile(file.uri, files);
    if ("reason" in opened) return { reason: opened.reason[language] };
    session.forgetOthers();
    return { checked: await findingsIn(opened.shownAs, opened.text, session), isRegion: true };
  }
  const { findings, reason } = await reports.of(file);
  return reason ? { reason: reason[language] } : { checked: findings ?? null };
}

const cancelled = (): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.RequestCancelled, "no longer asked for");
