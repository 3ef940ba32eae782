import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { TableAnswer } from "../../server/src/lsp/tables.ts";
import type { DraftStates } from "./draftStates.ts";
import { cellsIn, fill } from "./pastedCells.ts";
import { askForTables } from "./tables.ts";
import { words } from "./words.ts";

/** What VS Code has for pasting since 1.97, as far as it is used here; older ones paste as ever. */
interface Pasting {
  readonly DocumentDropOrPasteEditKind?: { readonly Empty: PasteKind };
  readonly DocumentPasteEdit?: new (text: string, title: string, kind: PasteKind) => PasteEdit;
  readonly languages: {
    registerDocumentPasteEditProvider?(
      selector: vscode.DocumentSelector,
      provider: {
        provideDocumentPasteEdits(
          document: vscode.TextDocument,
          ranges: readonly vscode.Range[],
          data: vscode.DataTransfer,
        ): Promise<PasteEdit[] | undefined>;
      },
      metadata: {
        readonly pasteMimeTypes: readonly string[];
        readonly providedPasteEditKinds: readonly PasteKind[];
      },
    ): vscode.Disposable;
  };
}

interface PasteKind {
  append(...parts: string[]): PasteKind;
}

interface PasteEdit {
  additionalEdit?: vscode.WorkspaceEdit;
}

/** Cells of a spreadsheet fill those of a table; a table of Word or of a web page comes in the draft's notation. */
export function paste(client: BaseLanguageClient, states: DraftStates): vscode.Disposable[] {
  const { languages, DocumentPasteEdit, DocumentDropOrPasteEditKind } = vscode as unknown as Pasting;
  if (!languages.registerDocumentPasteEditProvider || !DocumentPasteEdit || !DocumentDropOrPasteEditKind)
    return [];
  const kind = DocumentDropOrPasteEditKind.Empty.append("gouji", "table");
  const filled = async (document: vscode.TextDocument, range: vscode.Range, text: string) => {
    const pasted = cellsIn(text);
    const cells = pasted && fill(await askForTables(client, states, document), range.start, pasted);
    if (!cells) return undefined;
    // What is selected is replaced by the paste itself; the other cells are edited along with it.
    const selected = cells.find(({ cell }) => !range.isEmpty && cell.isEqual(range));
    if (!selected && !range.isEmpty) return undefined;
    const edit = new DocumentPasteEdit(selected?.words ?? "", words("填入表格各格", "Fill the cells"), kind);
    edit.additionalEdit = new vscode.WorkspaceEdit();
    edit.additionalEdit.set(
      document.uri,
      cells.filter(each => each !== selected).map(each => vscode.TextEdit.replace(each.cell, each.words)),
    );
    return [edit];
  };
  const written = async (document: vscode.TextDocument, html: string) => {
    const textDocument = { uri: states.uriOf(document) };
    const table = await client.sendRequest<TableAnswer>("gouji/table", { textDocument, html });
    return table === null
      ? undefined
      : [new DocumentPasteEdit(table, words("作为表格粘贴", "Paste as a table"), kind)];
  };
  const provider = {
    async provideDocumentPasteEdits(
      document: vscode.TextDocument,
      [range, ...others]: readonly vscode.Range[],
      data: vscode.DataTransfer,
    ): Promise<PasteEdit[] | undefined> {
      if (!range || others.length || !states.of(document)?.tally) return undefined;
      const text = await data.get("text/plain")?.asString();
      const cells = text === undefined ? undefined : await filled(document, range, text);
      if (cells) return cells;
      const html = await data.get("text/html")?.asString();
      return html && /<table[\s>]/i.test(html) ? written(document, html) : undefined;
    },
  };
  const selector = ["disclosure-report", "markdown", "plaintext"].map(language => ({ language }));
  const metadata = { pasteMimeTypes: ["text/plain", "text/html"], providedPasteEditKinds: [kind] };
  return [languages.registerDocumentPasteEditProvider(selector, provider, metadata)];
}
