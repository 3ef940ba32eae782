import { commands, Position, Uri, window, workspace, type Disposable } from "vscode";
import { fromBase64 } from "../../server/src/encoding/base64.ts";
import type { DraftOfDocument, MendedDocument } from "../../server/src/lsp/documents.ts";
import type { FixInDocument } from "../../server/src/lsp/protocol.ts";
import type { ClosedFindings } from "./closedFindings.ts";
import { DocumentPages, FIX_DOCUMENT, nameOf } from "./documentPages.ts";
import { documentTexts } from "./documentTexts.ts";
import { documentUriOf, type DocumentReader } from "./documentReader.ts";
import { openFresh } from "./newReport.ts";
import { words } from "./words.ts";

/** Checks the document that it is given, by its address or as one of the explorer. */
export const CHECK_DOCUMENT = "gouji.checkThisDocument";

/** Beside documents that are open in Word. */
export const LEFT_BY_WORD = "**/~$*";

/** Documents of Word and Excel: checked as they are, mended, or made into drafts that are written here. */
export function documents(reader: DocumentReader, findings: ClosedFindings): Disposable[] {
  const pages = new DocumentPages(findings, reader);
  const check = async (given?: Uri | string): Promise<void> => {
    const named = typeof given === "string" ? Uri.parse(given) : given;
    const document = named ?? (await choose(["docx", "xlsx"]));
    if (document) await pages.show(document);
  };
  return [
    pages,
    ...documentTexts(reader),
    commands.registerCommand("gouji.checkDocument", check),
    commands.registerCommand(CHECK_DOCUMENT, check),
    commands.registerCommand("gouji.draftFromDocument", async (given?: Uri) => {
      const document = given ?? (await choose(["docx"]));
      const draft = document && (await reader.ask<DraftOfDocument>("gouji/draftOfDocument", document));
      if (!draft) return;
      if ("reason" in draft) return void window.showErrorMessage(`${nameOf(document)}：${draft.reason}`);
      const editor = await window.showTextDocument(await openFresh(draft.title, "disclosure-report"));
      await editor.edit(builder => builder.insert(new Position(0, 0), draft.text));
    }),
    commands.registerCommand(FIX_DOCUMENT, async (text: string, fix: FixInDocument, given?: Way) => {
      const document = documentUriOf(Uri.parse(text));
      const way = given ?? (await askHow(document, fix));
      if (!way) return;
      const asked = { ...fix, isTracked: way === "tracked" };
      const mended = await reader.ask<MendedDocument>("gouji/mendDocument", document, asked);
      const reason = "reason" in mended ? mended.reason : await written(document, fromBase64(mended.bytes));
      if (reason) return void window.showErrorMessage(`${nameOf(document)}：${reason}`);
      reader.renew(document);
    }),
    workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration("gouji")) reader.renew();
    }),
    workspace.onDidSaveTextDocument(({ uri }) => {
      if (uri.path.endsWith("/gouji.json")) reader.renew();
    }),
  ];
}

/** A document of the workspace, or else of anywhere; undefined when the user turns away. */
async function choose(endings: readonly string[]): Promise<Uri | undefined> {
  const title = words("选择文档", "Choose a document");
  const found = await workspace.findFiles(`**/*.{${endings.join()}}`, LEFT_BY_WORD);
  const elsewhere = words("其他位置…", "Elsewhere…");
  const items = [
    ...found.map(uri => ({ label: nameOf(uri), description: workspace.asRelativePath(uri), uri })),
    { label: elsewhere, alwaysShow: true },
  ];
  const chosen = found.length ? await window.showQuickPick(items, { title }) : items.at(-1);
  if (!chosen) return undefined;
  if ("uri" in chosen) return chosen.uri;
  const filters = { [words("文档", "Documents")]: [...endings] };
  return (await window.showOpenDialog({ title, filters }))?.[0];
}

type Way = "plain" | "tracked";

/** Asked since it can't be taken back here. */
async function askHow(document: Uri, { title }: FixInDocument): Promise<Way | undefined> {
  const plain = words("写入", "Write");
  const tracked = words("写入并留修订标记", "Write as a tracked change");
  const detail = words(
    `${title}。直接写入文件，其余内容不动；请先在 Word 里关闭它。`,
    `${title}. It goes straight into the file, in which nothing else is touched; close it in Word first.`,
  );
  const question = words(`改写 ${nameOf(document)}？`, `Change ${nameOf(document)}?`);
  const answer = await window.showWarningMessage(question, { modal: true, detail }, plain, tracked);
  return answer === plain ? "plain" : answer === tracked ? "tracked" : undefined;
}

/** Why a file can't be written; undefined once it is. */
const written = (document: Uri, bytes: Uint8Array): Promise<string | undefined> =>
  Promise.resolve(workspace.fs.writeFile(document, bytes)).then(
    () => undefined,
    (error: Error) => error.message,
  );
