import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type CompletionItem,
  type Position,
} from "vscode-languageserver";
import { completions } from "../core/index.ts";
import { toRange } from "./protocol.ts";
import type { OpenDraft } from "./session.ts";
import { toSnippet } from "./snippet.ts";

/** What the form has and the draft lacks, to be put in where the cursor is. */
export function completion(position: Position, { settings, target }: OpenDraft): CompletionItem[] {
  const { document, language, abilities } = target;
  return completions(document.getText(), document.offsetAt(position), settings.check.form).map(
    ({ label, detail, span, newText }, at): CompletionItem => ({
      label,
      detail: detail[language],
      kind: CompletionItemKind.Struct,
      sortText: String(at),
      filterText: begun(newText.startsWith("#") ? (newText.split(/[\r\n]/, 1)[0] ?? label) : label),
      insertTextMode: InsertTextMode.asIs,
      textEdit: {
        range: toRange(document, span),
        newText: abilities.snippets ? toSnippet(newText) : newText,
      },
      ...(abilities.snippets && { insertTextFormat: InsertTextFormat.Snippet }),
    }),
  );
}

/**
 * What is typed may begin with the heading's marks. Clients go on filtering what they were told at its first character: a
 * line that says it all no longer fits, and Enter is a new line there.
 */
const begun = (heading: string): string => heading.slice(0, -1);
