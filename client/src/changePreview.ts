import { Range, TextEdit, WorkspaceEdit, type TextDocument, type WorkspaceEditEntryMetadata } from "vscode";
import { words } from "./words.ts";

/**
 * A figure's change with all that goes along with it, shown before it is made. VS Code shows it for the sake of an edit
 * that wants to be confirmed, and leaves such a one out unless it is ticked: so that is one that changes nothing.
 */
export function previewed(edit: WorkspaceEdit, { uri, lineAt }: TextDocument): WorkspaceEdit {
  const edits = edit.get(uri);
  const [first] = edits;
  if (!first || edits.length < 2) return edit;
  const end = lineAt(first.range.start.line).range.end;
  const label = words("同一个数和随之变动的合计", "The same number and the totals that depend on it");
  const entry = (each: TextEdit, needsConfirmation: boolean): [TextEdit, WorkspaceEditEntryMetadata] => [
    each,
    { label, needsConfirmation },
  ];
  const shown = new WorkspaceEdit();
  shown.set(uri, [
    ...edits.map(each => entry(each, false)),
    entry(TextEdit.replace(new Range(end, end), ""), true),
  ]);
  return shown;
}
