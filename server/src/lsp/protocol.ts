import {
  CodeActionKind,
  CreateFile,
  DiagnosticSeverity,
  type CodeAction,
  type Command,
  type Diagnostic,
  type Position,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import {
  type Edit,
  type Finding,
  type Fix,
  type Language,
  type Message,
  type Recomputation,
  type Severity,
  type Span,
} from "../core/index.ts";
import type { Abilities } from "./abilities.ts";

/** The source that diagnostics name. */
export const SOURCE = "gouji";

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.gouji`;

export const RECOMPUTE = `${CodeActionKind.RefactorRewrite}.gouji`;

/** A fix to be made in a document itself, as it was shown. */
export interface FixInDocument {
  /** Of the finding that it mends. */
  readonly rule: string;
  readonly range: Range;
  readonly title: string;
}

/** Where protocol values go: the document that they are about, and who reads them. */
export interface Target {
  readonly document: TextDocument;
  readonly language: Language;
  readonly abilities: Abilities;
}

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const toRange = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

/** The address of a place, as a client's template for such links makes it; whole within a Markdown link. */
export const placeLinkTo = (template: string, uri: string, { line, character }: Position): string =>
  template.replace("{place}", () =>
    encodeURIComponent(JSON.stringify([uri, line, character])).replace(/[()]/g, bracket =>
      bracket === "(" ? "%28" : "%29",
    ),
  );

export function toDiagnostic(finding: Finding, { document, language, abilities }: Target): Diagnostic {
  return {
    range: toRange(document, finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    ...(abilities.ruleLink && {
      codeDescription: { href: abilities.ruleLink.replace("{rule}", finding.rule) },
    }),
    source: SOURCE,
    message: finding.message[language],
    ...(abilities.relatedInformation &&
      finding.related.length > 0 && {
        relatedInformation: finding.related.map(({ message, span, elsewhere }) => ({
          location: elsewhere
            ? { uri: elsewhere.document, range: elsewhere.range }
            : { uri: document.uri, range: toRange(document, span) },
          message: message[language],
        })),
      }),
  };
}

export const toQuickFix = (fix: Fix, finding: Finding, target: Target): CodeAction => ({
  title: fix.title[target.language],
  kind: CodeActionKind.QuickFix,
  diagnostics: [toDiagnostic(finding, target)],
  edit: toWorkspaceEdit(fix.edits, target),
  ...(fix.preferred && { isPreferred: true }),
});

/** A fix to be made in the document that a text is of; undefined for a client that makes none there. */
export function toDocumentFix(fix: Fix, { rule, span }: Finding, target: Target): Command | undefined {
  const { document, language, abilities } = target;
  if (!abilities.fixCommand) return undefined;
  const title = fix.title[language];
  const asked: FixInDocument = { rule, range: toRange(document, span), title };
  return { title, command: abilities.fixCommand, arguments: [document.uri, asked] };
}

export const toFixAll = (edits: readonly Edit[], target: Target): CodeAction => ({
  title: { zh: "一次改好所有不会改错的地方（勾稽）", en: "Fix all that can't be fixed wrongly (Gouji)" }[
    target.language
  ],
  kind: FIX_ALL,
  edit: toWorkspaceEdit(edits, target),
});

export const toRecomputation = (
  { title, edits }: Recomputation,
  kind: CodeActionKind,
  target: Target,
): CodeAction => ({
  title: title[target.language],
  kind,
  edit: toWorkspaceEdit(edits, target),
});

/** Where an exception is written: in the draft itself, or in a file, which is made if it has no text. */
export interface ExceptionEdit {
  readonly edits: readonly Edit[];
  readonly file?: { readonly uri: string; readonly text?: string; readonly version: number | null };
}

/** Names no diagnostic: editors put what mends one before what doesn't. */
export const toException = (title: Message, place: ExceptionEdit, target: Target): CodeAction => ({
  title: title[target.language],
  kind: CodeActionKind.QuickFix,
  edit: toPlaceEdit(place, target),
});

export const toPlaceEdit = ({ edits, file }: ExceptionEdit, target: Target): WorkspaceEdit =>
  file ? toFileEdit(file, edits, target.abilities) : toWorkspaceEdit(edits, target);

function toFileEdit(
  { uri, text, version }: NonNullable<ExceptionEdit["file"]>,
  edits: readonly Edit[],
  abilities: Abilities,
): WorkspaceEdit {
  const textEdits = toTextEdits(edits, TextDocument.create(uri, "json", 0, text ?? ""));
  if (!abilities.versionedEdits) return { changes: { [uri]: textEdits } };
  return {
    documentChanges: [
      ...(text === undefined ? [CreateFile.create(uri, { ignoreIfExists: true })] : []),
      { textDocument: { uri, version }, edits: textEdits },
    ],
  };
}

const toWorkspaceEdit = (edits: readonly Edit[], { document, abilities }: Target): WorkspaceEdit =>
  abilities.versionedEdits
    ? {
        documentChanges: [
          {
            textDocument: { uri: document.uri, version: document.version },
            edits: toTextEdits(edits, document),
          },
        ],
      }
    : { changes: { [document.uri]: toTextEdits(edits, document) } };

export const toTextEdits = (edits: readonly Edit[], document: TextDocument): TextEdit[] =>
  edits.map(({ span, newText }) => ({ range: toRange(document, span), newText }));
