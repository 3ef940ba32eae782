import { Lines, type Checked, type Edit, type Finding, type Language, type Span } from "../core/index.ts";

/** A file's entry in what `--format json` prints: docs/findings.schema.json. */
export function jsonOfFile(path: string, text: string, checked: Checked | undefined, language: Language) {
  const lines = new Lines(text);
  const range = (span: Span) => ({ start: lines.positionAt(span.start), end: lines.positionAt(span.end) });
  const edit = ({ span, newText }: Edit) => ({ range: range(span), newText });
  const finding = ({ rule, severity, message, span, related, fixes }: Finding) => ({
    rule,
    severity,
    message: message[language],
    range: range(span),
    related: related.map(({ message, span }) => ({ message: message[language], range: range(span) })),
    fixes: fixes.map(({ title, safe, preferred, edits }) => ({
      title: title[language],
      safe,
      preferred,
      edits: edits.map(edit),
    })),
  });
  return {
    path,
    isReport: checked !== undefined,
    form: checked?.report.form.key ?? null,
    year: checked?.report.year ?? null,
    organ: checked?.report.organ ?? null,
    identities: checked?.identities ?? { held: 0, broken: 0, unread: 0 },
    findings: checked?.findings.map(finding) ?? [],
  };
}
