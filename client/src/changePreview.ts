import { Range, TextEdit, WorkspaceEdit, type TextDocument, type WorkspaceEditEntryMetadata } from "vscode";
import { words } from "./words.ts";

/**
 * A figure's change with all that goes along with it, shown before it is made. VS Code shows it for the sake of an edit
 * that wants to be confirmed, and leaves such a one out unless it is ticked: so that is one that does nothing. To make a file
 * that is there isn't even listed; a draft that has none yet has an edit that changes nothing.
 */
export function previewed(edit: WorkspaceEdit, { uri, isUntitled, lineAt }: TextDocument): WorkspaceEdit {
  const edits = edit.get(uri);
  const [first] = edits;
  if (!first || edits.length < 2) return edit;
  const label = words("同一个数和随之变动的合计", "The same number and the totals that depend on it");
  const metadata = (needsConfirmation: boolean): WorkspaceEditEntryMetadata => ({ label, needsConfirmation });
  const shown = new WorkspaceEdit();
  const all: [TextEdit, WorkspaceEditEntryMetadata][] = edits.map(each => [each, metadata(false)]);
  if (isUntitled) {
    const end = lineAt(first.range.start.line).range.end;
    all.push([TextEdit.replace(new Range(end, end), ""), metadata(true)]);
  } else shown.createFile(uri, { ignoreIfExists: true }, metadata(true));
  shown.set(uri, all);
  return shown;
}
