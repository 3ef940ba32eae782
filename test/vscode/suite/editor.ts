import * as vscode from "vscode";

/** The first folder that is open. */
function workspace(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error("No folder is open");
  return folder.uri;
}

/** Writes a file and shows it. */
export async function open(name: string, text: string): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.joinPath(workspace(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** The document once it has a language. */
export function languageWhen(document: vscode.TextDocument, language: string): Promise<void> {
  return new Promise(settle => {
    const look = () => {
      if (document.languageId !== language) return;
      listener.dispose();
      settle();
    };
    const listener = vscode.workspace.onDidOpenTextDocument(look);
    look();
  });
}

/** Where words stand in a document: their end. */
export function endOf({ getText, positionAt, uri }: vscode.TextDocument, words: string): vscode.Position {
  const at = getText().indexOf(words);
  if (at < 0) throw new Error(`“${words}” is not in ${uri.path}`);
  return positionAt(at + words.length);
}

/** What is on disk. */
export async function saved(document: vscode.TextDocument): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri));
}

/** Puts a text in place of the first occurrence of another, as if typed. */
export async function replace(document: vscode.TextDocument, old: string, text: string): Promise<void> {
  const start = document.getText().indexOf(old);
  if (start < 0) throw new Error(`“${old}” is not in ${document.uri.path}`);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + old.length));
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit(builder => builder.replace(range, text));
}

/** Our findings in a document, as they stand. */
export function findings(document: Pick<vscode.TextDocument, "uri">): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(diagnostic => diagnostic.source === "gouji");
}

/** Our findings as soon as they are as asked: told of each change, it waits for no time. */
export function findingsWhen(
  document: Pick<vscode.TextDocument, "uri">,
  asAsked: (findings: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return new Promise(settle => {
    const look = () => {
      const found = findings(document);
      if (!asAsked(found)) return;
      listener.dispose();
      settle(found);
    };
    const listener = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

export const someFindings = (document: Pick<vscode.TextDocument, "uri">) =>
  findingsWhen(document, found => found.length > 0);

export const noFindings = (document: Pick<vscode.TextDocument, "uri">) =>
  findingsWhen(document, found => found.length === 0);

/** The fixes offered at a place. VS Code answers with none while any extension registers a provider: it is asked again. */
export async function fixesAt(
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<vscode.CodeAction[]> {
  for (;;) {
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    if (fixes.length) return fixes;
  }
}

/** Runs with settings of the workspace, and takes them back. */
export async function withSettings(
  settings: Readonly<Record<string, unknown>>,
  body: () => Promise<void>,
): Promise<void> {
  const write = async (name: string, value: unknown) =>
    vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Workspace);
  for (const [name, value] of Object.entries(settings)) await write(name, value);
  try {
    await body();
  } finally {
    for (const name of Object.keys(settings)) await write(name, undefined);
  }
}

/** The tabs of a kind of page. */
export const webviews = (viewType: string): vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(viewType));

export function tabsWhen(asAsked: () => boolean): Promise<void> {
  return new Promise(settle => {
    const look = () => {
      if (!asAsked()) return;
      listener.dispose();
      settle();
    };
    const listener = vscode.window.tabGroups.onDidChangeTabs(look);
    look();
  });
}
