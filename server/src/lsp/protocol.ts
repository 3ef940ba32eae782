import {
  CodeActionKind,
  DiagnosticSeverity,
  MarkupKind,
  type CodeAction,
  type Diagnostic,
  type Hover,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Edit, Finding, Fix, Language, Recomputation, Rule, Severity, Span } from "../core/index.ts";
import type { Abilities } from "./abilities.ts";

/** The source that diagnostics name. */
export const SOURCE = "gouji";

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.gouji`;

export const RECOMPUTE = `${CodeActionKind.RefactorRewrite}.gouji`;

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
        relatedInformation: finding.related.map(({ message, span }) => ({
          location: { uri: document.uri, range: toRange(document, span) },
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

export const toFixAll = (edits: readonly Edit[], target: Target): CodeAction => ({
  title: { zh: "修正所有可靠的问题（勾稽）", en: "Fix everything that can't be wrong (Gouji)" }[
    target.language
  ],
  kind: FIX_ALL,
  edit: toWorkspaceEdit(edits, target),
});

export const toRecomputation = ({ title, edits }: Recomputation, target: Target): CodeAction => ({
  title: title[target.language],
  kind: RECOMPUTE,
  edit: toWorkspaceEdit(edits, target),
});

/** Why the rules of these findings are there. */
export function toHover(broken: readonly Rule[], span: Span, target: Target): Hover {
  const { document, language, abilities } = target;
  const paragraphs = broken.map(({ summary, basis }) =>
    abilities.markdownHover
      ? `**${escaped(summary[language])}**\n\n${escaped(basis.law)}\n\n${escaped(basis.text[language])}`
      : `${summary[language]}\n${basis.law}\n${basis.text[language]}`,
  );
  return {
    contents: {
      kind: abilities.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: paragraphs.join("\n\n"),
    },
    range: toRange(document, span),
  };
}

function toWorkspaceEdit(edits: readonly Edit[], { document, abilities }: Target): WorkspaceEdit {
  const textEdits = edits.map((edit): TextEdit => ({
    range: toRange(document, edit.span),
    newText: edit.newText,
  }));
  return abilities.versionedEdits
    ? {
        documentChanges: [
          { textDocument: { uri: document.uri, version: document.version }, edits: textEdits },
        ],
      }
    : { changes: { [document.uri]: textEdits } };
}

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!<>|~]/g, "\\$&");
