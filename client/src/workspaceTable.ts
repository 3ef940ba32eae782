import { Uri, workspace } from "vscode";
import type { FileFindings } from "../../server/src/lsp/workspaceCheck.ts";
import { PLACE_LINK } from "./commands.ts";
import { words } from "./words.ts";

/** What is found in a file, or why it wasn't checked. */
export type Found = { readonly checked: FileFindings } | { readonly reason: string };
export type FileChecked = Found & { readonly uri: Uri };
type Report = Extract<FileChecked, { checked: unknown }>;
type Unread = Extract<FileChecked, { reason: unknown }>;

/** Files that may be reports and can't be read here. */
export const UNREAD = "**/*.{pdf,doc,dot,wps,wpt,odt,rtf,docm,xls,et,ods,xlsm,ofd,mht,mhtml,zip,rar,7z}";

export function reasonOf({ path }: Uri): string {
  if (/\.pdf$/i.test(path))
    return words(
      "这里不读 PDF，请用命令行 gouji check 检查",
      "PDF isn't read here; check it with gouji check on the command line",
    );
  if (/\.(?:zip|rar|7z)$/i.test(path)) return words("压缩包，请解压后再检查", "an archive; unpack it first");
  return words(
    "这种格式不能直接读，请另存为 .docx 或 .xlsx 再检查",
    "can't be read as it is; save it as .docx or .xlsx",
  );
}

export const workspaceTitle = (): string => words("工作区的年报", "Annual reports in the workspace");

/** The page about the workspace's files, in Markdown: what is worst comes first, what wasn't checked last. */
export function workspaceTable(files: readonly FileChecked[], isCutShort: boolean): string {
  const reports = files.filter((file): file is Report => "checked" in file);
  const unread = files.filter((file): file is Unread => "reason" in file);
  const byPath = (a: FileChecked, b: FileChecked): number => a.uri.path.localeCompare(b.uri.path);
  return [
    `# ${workspaceTitle()}`,
    ...(isCutShort
      ? [words("检查中途取消，还有文件没有检查。", "Cancelled before all files were checked.")]
      : []),
    ...(reports.length
      ? [words(`${reports.length} 份年报`, `${reports.length} annual reports`)]
      : [words("工作区里没有查到年报。", "No annual report was found in the workspace.")]),
    reportTable(reports.sort((a, b) => weight(b) - weight(a) || byPath(a, b))),
    unreadTable(unread.sort(byPath)),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function reportTable(reports: readonly Report[]): string {
  const rows = reports.map(({ uri, checked: { counts, tally } }) => [
    linkTo(uri),
    ...[counts.error, counts.warning, counts.information + counts.hint].map(count =>
      count ? String(count) : "",
    ),
    `${tally.held} ✓${tally.broken ? ` ${tally.broken} ✗` : ""}${tally.unread ? ` ${tally.unread} ?` : ""}`,
  ]);
  const head = [
    words("文件", "File"),
    words("✗ 错误", "✗ errors"),
    words("⚠ 警告", "⚠ warnings"),
    words("信息、提示", "information, hints"),
    words("勾稽关系", "Identities"),
  ];
  return rows.length ? tableOf(head, rows) : "";
}

function unreadTable(unread: readonly Unread[]): string {
  if (!unread.length) return "";
  const title = words("没有检查的文件", "Files that weren't checked");
  const head = [words("文件", "File"), words("为什么", "Why")];
  return `## ${title}\n\n${tableOf(
    head,
    unread.map(({ uri, reason }) => [nameOf(uri), escaped(reason)]),
  )}`;
}

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map(cells => `| ${cells.join(" | ")} |`).join("\n");

/** To a text itself, to a document's page. */
function linkTo(uri: Uri): string {
  const isDocument = /\.(?:docx|xlsx)$/i.test(uri.path);
  const given = isDocument ? [uri.toString()] : [uri.toString(), 0, 0];
  const place = encodeURIComponent(JSON.stringify(given)).replaceAll("(", "%28").replaceAll(")", "%29");
  const link = isDocument ? `command:gouji.checkThisDocument?${place}` : PLACE_LINK.replace("{place}", place);
  return `[${nameOf(uri)}](${link})`;
}

const nameOf = (uri: Uri): string => escaped(workspace.asRelativePath(uri));
const escaped = (text: string): string => text.replace(/[\\|[\]*_`<]/g, "\\$&");

const weight = ({ checked: { counts, tally } }: Report): number =>
  counts.error * 1e6 + counts.warning * 1e3 + counts.information + tally.unread;
