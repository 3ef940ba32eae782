import { Uri, workspace } from "vscode";
import type { FileChecked } from "../../server/src/lsp/workspaceCheck.ts";
import { PLACE_LINK } from "./commands.ts";
import { words } from "./words.ts";

/** A file with what became of it; those that hold no report aren't kept. */
export interface CheckedFile {
  readonly uri: Uri;
  readonly found: FileChecked;
}

/** A table as the page shows it: words and numbers only, each told as it is. */
export interface TableOfUnits {
  readonly title: string;
  readonly summary: string;
  /** Told beside the heads to those who can't see which way a table is sorted. */
  readonly sortHint: string;
  readonly heads: readonly string[];
  /** The column that has each row's tone. */
  readonly verdict: number;
  /** What is worst first. */
  readonly rows: readonly UnitRow[];
  readonly unread: {
    readonly title: string;
    readonly heads: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
}

export interface UnitRow {
  /** What the first cell leads to. */
  readonly link: string;
  readonly tone: "bad" | "ask" | "ok";
  readonly cells: readonly (string | number)[];
}

export const tableTitle = (): string => words("单位一览", "Units");

export function tableOfUnits(files: readonly CheckedFile[], isCutShort: boolean): TableOfUnits {
  const rows = files
    .flatMap(({ uri, found }) => ("checked" in found && found.checked ? [rowOf(uri, found.checked)] : []))
    .sort((a, b) => b.weight - a.weight || a.path.localeCompare(b.path, "zh"));
  const unread = files
    .flatMap(({ uri, found }) => ("reason" in found ? [[workspace.asRelativePath(uri), found.reason]] : []))
    .sort(([a = ""], [b = ""]) => a.localeCompare(b, "zh"));
  return {
    title: tableTitle(),
    summary: summaryOf(rows, isCutShort),
    sortHint: words("按这一列排序", "Sort by this column"),
    heads: COLUMNS.map(({ head: [zh, en] }) => words(zh, en)),
    verdict: COLUMNS.findIndex(({ isVerdict }) => isVerdict),
    rows,
    unread: {
      title: words("没有检查的文件", "Files that weren't checked"),
      heads: [words("文件", "File"), words("为什么", "Why")],
      rows: unread,
    },
  };
}

type Checked = NonNullable<Extract<FileChecked, { checked: unknown }>["checked"]>;

interface Column {
  readonly head: readonly [zh: string, en: string];
  readonly cell: (checked: Checked, path: string) => string | number;
  readonly isVerdict?: true;
}

/** The table from left to right; the first cell leads to the file. */
const COLUMNS: readonly Column[] = [
  { head: ["单位", "Organ"], cell: ({ organ }, path) => organ ?? path.replace(/^.*\//, "") },
  { head: ["结论", "Verdict"], cell: ({ verdict }) => verdict, isVerdict: true },
  { head: ["年度", "Year"], cell: ({ year }) => year ?? "" },
  { head: ["格式", "Form"], cell: ({ form }) => form },
  { head: ["✓ 对得上", "✓ hold"], cell: ({ tally }) => tally.held },
  { head: ["✗ 对不上", "✗ broken"], cell: ({ tally }) => tally.broken },
  { head: ["? 没有核对", "? unread"], cell: ({ tally }) => tally.unread },
  { head: ["错误", "Errors"], cell: ({ counts }) => counts.error },
  { head: ["警告", "Warnings"], cell: ({ counts }) => counts.warning },
  { head: ["文件", "File"], cell: (_, path) => path },
];

function rowOf(uri: Uri, checked: Checked) {
  const path = workspace.asRelativePath(uri);
  const { tally, counts } = checked;
  return {
    link: linkTo(uri),
    tone: counts.error ? ("bad" as const) : counts.warning ? ("ask" as const) : ("ok" as const),
    cells: COLUMNS.map(({ cell }) => cell(checked, path)),
    path,
    weight: counts.error * 1e6 + counts.warning * 1e3 + counts.information + tally.unread,
  };
}

function summaryOf(rows: readonly UnitRow[], isCutShort: boolean): string {
  const count = (tone: UnitRow["tone"]): number => rows.filter(row => row.tone === tone).length;
  const [bad, ask, ok] = [count("bad"), count("ask"), count("ok")];
  const found = rows.length
    ? words(
        `${rows.length} 份年报：退回修改 ${bad}，请核对 ${ask}，未发现问题 ${ok}`,
        `${rows.length} annual reports: ${bad} to be mended, ${ask} to be looked at, nothing found in ${ok}`,
      )
    : words("工作区里没有查到年报。", "No annual report was found in the workspace.");
  return isCutShort
    ? `${words("检查中途取消，还有文件没有检查。", "Cancelled before all files were checked.")} ${found}`
    : found;
}

/** To a text itself, to a document's page. */
function linkTo(uri: Uri): string {
  const isDocument = /\.(?:docx|xlsx)$/i.test(uri.path);
  const given = isDocument ? [uri.toString()] : [uri.toString(), 0, 0];
  const place = encodeURIComponent(JSON.stringify(given));
  return isDocument ? `command:gouji.checkThisDocument?${place}` : PLACE_LINK.replace("{place}", () => place);
}
