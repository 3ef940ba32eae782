import { Lines, type Checked, type Edit, type Finding, type Language, type Span } from "../core/index.ts";
import type { CheckedFile } from "./checkFile.ts";
import type { MistakenSettings } from "./folderSettings.ts";

/** A file in the list that `--format json` prints. */
export const fileEntry = ({ target, draft, checked }: CheckedFile, language: Language) =>
  entryOf(target.path, draft.text, checked, checked?.findings ?? [], language);

export const settingsEntry = ({ path, text, findings }: MistakenSettings, language: Language) =>
  entryOf(path, text, undefined, findings, language);

function entryOf(
  path: string,
  text: string,
  checked: Checked | undefined,
  findings: readonly Finding[],
  language: Language,
) {
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
    findings: findings.map(finding),
  };
}
