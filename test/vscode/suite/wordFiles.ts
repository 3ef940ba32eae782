import * as vscode from "vscode";
import { slipped } from "../../bench/slips.ts";
import { wordFile } from "../../container/office.ts";
import { wordXml } from "../../container/wordStyle.ts";
import { generateReport } from "../../generate/report.ts";
import { write } from "../../generate/write.ts";

const report = generateReport(5);
const TOTAL = "requests/outcomes.granted|total";
const right = report.figures.get(TOTAL) ?? (0n as never);
const asWord = (draft: typeof report): Uint8Array => wordFile({ body: write(draft, wordXml).text });

/** A report as a Word document in which everything holds. */
export const soundWord = asWord(report);
/** The same with a total that is three too high. */
export const wrongWord = asWord(slipped(report, new Map([[TOTAL, (right + 3_000_000n) as never]])));

/** A file of the first folder that is open. */
export function inFolder(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error("No folder is open");
  return vscode.Uri.joinPath(folder.uri, name);
}

/** The text that a document is shown as. */
export const textOf = (document: vscode.Uri): vscode.Uri =>
  vscode.Uri.from({ scheme: "gouji-document", path: document.path, query: document.toString() });
