import { languages, workspace, type Disposable, type ExtensionContext, type TextDocument } from "vscode";
import type { DraftStates } from "./draftStates.ts";

const REPORT = "disclosure-report";
const PLAIN = "plaintext";
/** Documents that their reader set back to plain text: they stay so. */
const REVOKED = "gouji.plainByChoice";

/**
 * Makes a plain text in which the server knows a report a document of the reports' own language, so that it wraps and has
 * colours and snippets; once, for who sets it back is heeded.
 */
export function languageByContent(states: DraftStates, { workspaceState }: ExtensionContext): Disposable[] {
  const changed = new WeakSet<TextDocument>();
  const revoked = (): readonly string[] => workspaceState.get<string[]>(REVOKED, []);
  return [
    states.onDidChange(state => {
      const document = states.documentOf(state);
      if (!document || state.tally === null || document.languageId !== PLAIN || !isEdited(document)) return;
      const { uri } = document;
      if (changed.has(document) || revoked().includes(uri.toString())) return;
      if (!workspace.getConfiguration("gouji", uri).get<boolean>("detectLanguage", true)) return;
      changed.add(document);
      void languages.setTextDocumentLanguage(document, REPORT);
    }),
    // Another language closes and opens the very same document.
    workspace.onDidOpenTextDocument(document => {
      const uri = document.uri.toString();
      if (document.languageId === PLAIN && changed.has(document) && !revoked().includes(uri))
        void workspaceState.update(REVOKED, [...revoked(), uri]);
    }),
  ];
}

/** Whether it is a document that someone writes: not a side of a comparison, an output or a cell. */
const isEdited = ({ uri, isUntitled }: TextDocument): boolean =>
  isUntitled || workspace.fs.isWritableFileSystem(uri.scheme) === true;
