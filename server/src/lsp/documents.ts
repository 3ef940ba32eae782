import {
  check,
  documentOf,
  documentPage,
  keptFixes,
  say,
  type Finding,
  type Fix,
  type Message,
} from "../core/index.ts";
import type { ContainedDraft } from "../core/container/index.ts";
import { fromBase64, toBase64 } from "../encoding/base64.ts";
import { toDocumentFix, type FixInDocument } from "./protocol.ts";
import type { Session } from "./session.ts";
import { inTurns } from "./turns.ts";
import { fileFindings, type FileFindings } from "./reports.ts";
import { checkFile } from "./workspaceCheck.ts";

/** A document of another program, to be read and checked: `gouji/document`. */
export interface DocumentToRead {
  /** Of the text that it is shown as. */
  readonly uri: string;
  /** In base64. */
  readonly bytes: string;
}

export interface DocumentRead {
  /** As it is checked. */
  readonly text: string;
  /** Body of a page of HTML: the document with what is found beside its places. */
  readonly page: string;
  /** Null for what is no report. */
  readonly checked: FileFindings | null;
}

/** Why a document isn't read, or not written. */
export interface RefusedDocument {
  readonly reason: string;
}

/** A report out of a document, as text that is worked on: `gouji/draftOfDocument`. */
export interface DraftOfDocument {
  readonly text: string;
  /** Of the report, to save it under. */
  readonly title: string;
}

/** A fix to be made in a document: `gouji/mendDocument`. */
export interface DocumentToMend extends DocumentToRead, FixInDocument {
  /** Whether what was there stays to be seen, as a tracked change. */
  readonly isTracked: boolean;
}

/** A document's new bytes, in base64. */
export interface MendedDocument {
  readonly bytes: string;
}

/** Reads, converts and mends documents whose bytes the client sends; keeps nothing of them. */
export function serveDocuments(session: Session): void {
  const { connection } = session;
  connection.onRequest("gouji/document", (asked: DocumentToRead) => read(asked, session));
  connection.onRequest("gouji/draftOfDocument", (asked: DocumentToRead) => draftOf(asked, session));
  connection.onRequest("gouji/mendDocument", (asked: DocumentToMend) => mend(asked, session));
}

/** What reads documents is run only for one. */
const container = () => import("../core/container/index.ts");

async function open(
  { uri, bytes }: DocumentToRead,
  session: Session,
): Promise<ContainedDraft | RefusedDocument> {
  const { language } = await session.configuration.of(uri);
  const document = (await container()).openContained(fromBase64(bytes));
  return "reason" in document ? { reason: document.reason[language] } : document;
}

async function read(asked: DocumentToRead, session: Session): Promise<DocumentRead | RefusedDocument> {
  const document = await open(asked, session);
  if ("reason" in document) return document;
  const { target, analysis, findings } = await checked(asked.uri, document.text, session);
  const page = documentPage(
    { document, report: analysis?.report, findings },
    target.language,
    (fix, finding) => {
      const made = canBeMade(fix, document) ? toDocumentFix(fix, finding, target) : undefined;
      return made && `command:${made.command}?${encodeURIComponent(JSON.stringify(made.arguments))}`;
    },
  );
  return { text: document.text, page, checked: analysis ? fileFindings(analysis, target) : null };
}

/** A document's text, checked; its findings with the fixes that were tried. */
async function checked(uri: string, text: string, session: Session) {
  const { analysis, settings, target } = await checkFile(uri, text, session);
  const { check } = session.ground;
  const found = analysis?.findings ?? [];
  const findings: readonly Finding[] = await inTurns(
    keptFixes({ text, settings: settings.check, findings: found, check }),
  );
  return { analysis, target, findings };
}

const canBeMade = ({ edits }: Fix, { writing }: ContainedDraft): boolean =>
  writing !== undefined && edits.length > 0 && edits.every(edit => writing.holds(edit));

async function draftOf(asked: DocumentToRead, session: Session): Promise<DraftOfDocument | RefusedDocument> {
  const document = await open(asked, session);
  if ("reason" in document) return document;
  const { language } = await session.configuration.of(asked.uri);
  const report = check(document.text)?.report;
  if (!report) return { reason: NO_REPORT[language] };
  const { title } = report;
  return {
    text: (await container()).textOfDocument(documentOf(report), "plain"),
    title: title ? report.document.text.slice(title.span.start, title.span.end) : "",
  };
}

async function mend(asked: DocumentToMend, session: Session): Promise<MendedDocument | RefusedDocument> {
  const document = await open(asked, session);
  if ("reason" in document) return document;
  const { target, findings } = await checked(asked.uri, document.text, session);
  const refused = (why: Message): RefusedDocument => ({ reason: why[target.language] });
  const [start, end] = [asked.range.start, asked.range.end].map(at => target.document.offsetAt(at));
  const fix = findings
    .filter(({ rule, span }) => rule === asked.rule && span.start === start && span.end === end)
    .flatMap(({ fixes }) => fixes)
    .find(({ title }) => title[target.language] === asked.title);
  if (!fix) return refused(CHANGED);
  if (!document.writing || !canBeMade(fix, document)) return refused(NOT_WRITTEN);
  const mended = document.writing.edited(fix.edits, asked);
  if ("reason" in mended) return refused(mended.reason);
  const bytes = mended.writing?.bytes();
  if (!bytes) return refused(NOT_WRITTEN);
  return "reason" in bytes ? refused(bytes.reason) : { bytes: toBase64(bytes) };
}

const NO_REPORT = say(
  "这份文档不是政府信息公开工作年度报告",
  "this document is no annual report on open government information",
);
const CHANGED = say("文档已经改过，没有写入", "the document was changed meanwhile; nothing was written");
const NOT_WRITTEN = say(
  "这一处不能写进文档，请照提示在 Word 里改",
  "this can't be written into the document; change it in Word as is said",
);
