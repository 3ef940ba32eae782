import {
  findingKeys,
  isTablesOnly,
  Lines,
  placeInDocument,
  type Checked,
  type Edit,
  type Elsewhere,
  type Finding,
  type Language,
  type Span,
} from "../core/index.ts";
import type { CheckedFile } from "./checkFile.ts";
import type { DocumentFile } from "./documentFile.ts";
import type { DraftFile } from "./draftFile.ts";
import type { MistakenSettings } from "./folderSettings.ts";

export type FileEntry = ReturnType<typeof entryOf>;

/** A file in the list that `--format json` prints. */
export const fileEntry = ({ target, draft, checked, keys }: CheckedFile, language: Language) =>
  entryOf(
    target.path,
    draft,
    checked,
    checked?.findings ?? [],
    keys ?? (checked ? findingKeys(checked) : []),
    language,
  );

export const settingsEntry = ({ path, text, findings }: MistakenSettings, language: Language) =>
  entryOf(path, { text }, undefined, findings, [], language);

function entryOf(
  path: string,
  draft: Pick<DraftFile, "text"> | DocumentFile,
  checked: Checked | undefined,
  findings: readonly Finding[],
  keys: readonly string[],
  language: Language,
) {
  const lines = new Lines(draft.text);
  const range = (span: Span) => ({ start: lines.positionAt(span.start), end: lines.positionAt(span.end) });
  const place = (span: Span): { readonly place?: PlaceEntry } =>
    ("document" in draft && placeEntry(draft, checked, span, language)) || {};
  const edit = ({ span, newText }: Edit) => ({ range: range(span), ...place(span), newText });
  const finding = ({ rule, severity, message, span, related, fixes }: Finding, at: number) => ({
    ...(keys[at] !== undefined && { id: keys[at] }),
    rule,
    severity,
    message: message[language],
    range: range(span),
    ...place(span),
    related: related.map(({ message, span, elsewhere }): RelatedEntry => ({
      message: message[language],
      ...(elsewhere
        ? {
            path: elsewhere.document,
            range: elsewhere.range,
            ...(elsewhere.words && { place: { words: elsewhere.words[language] } }),
          }
        : { range: range(span), ...place(span) }),
    })),
    fixes: fixes.map(({ title, safe, preferred, edits }) => ({
      title: title[language],
      safe,
      preferred,
      edits: edits.map(edit),
    })),
  });
  return {
    path,
    ...("document" in draft && {
      document: draft.document.kind,
      unreadPieces: draft.document.unread.map(message => message[language]),
    }),
    isReport: checked !== undefined,
    holds: checked ? (isTablesOnly(checked.report) ? "tables" : "report") : null,
    form: checked?.report.form.key ?? null,
    year: checked?.report.year ?? null,
    organ: checked?.report.organ ?? null,
    identities: checked?.identities ?? { held: 0, broken: 0, unread: 0 },
    findings: findings.map(finding),
  };
}

interface RelatedEntry {
  readonly message: string;
  /** Of another file, where it stands in one. */
  readonly path?: string;
  readonly range: Elsewhere["range"];
  readonly place?: Pick<PlaceEntry, "words">;
}

type PlaceEntry = NonNullable<ReturnType<typeof placeEntry>>["place"];

/** Where in a document something stands: its section, and the numbers of paragraph, or of table, row and cell. */
function placeEntry(
  { document }: DocumentFile,
  checked: Checked | undefined,
  span: Span,
  language: Language,
) {
  const found = placeInDocument(document, checked?.report, span);
  return found && { place: { words: found.words[language], section: found.section, ...found.where } };
}
