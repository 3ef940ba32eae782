import { say, type Message } from "../text/message.ts";

/** Why a file that may hold a report isn't read, by its name, and what to do; undefined for any other. */
export function unreadFormat(name: string): Message | undefined {
  const [, extension = ""] = /\.([^.]+)$/.exec(name.toLowerCase()) ?? [];
  return formats.find(([extensions]) => extensions.includes(extension))?.[1];
}

const saved = (
  zh: string,
  en: string,
  as = say("网页（.htm、.html）或纯文本（.txt）", "a web page (.htm, .html) or plain text (.txt)"),
): Message => say(`${zh}，请另存为${as.zh}再检查`, `${en}; save it as ${as.en} to have it checked`);

const WORD = say(" Word 文档（.docx）", "a Word document (.docx)");
const WORKBOOK = say(" Excel 工作簿（.xlsx）", "an Excel workbook (.xlsx)");

/** Formats in which units write, send and publish reports. */
const formats: readonly (readonly [extensions: readonly string[], reason: Message])[] = [
  [
    ["doc", "dot", "wps", "wpt", "odt", "rtf"],
    saved("这种格式的文档不能直接读", "documents of this kind can't be read", WORD),
  ],
  [["docm", "dotm"], saved("可以带宏的文档不读", "documents that may hold macros aren't read", WORD)],
  [
    ["xls", "et", "ods"],
    saved("这种格式的表格不能直接读", "spreadsheets of this kind can't be read", WORKBOOK),
  ],
  [["xlsm"], saved("可以带宏的工作簿不读", "workbooks that may hold macros aren't read", WORKBOOK)],
  [
    ["ofd"],
    say(
      "OFD 不能直接读，请检查原来的文档，或另存为 PDF 再检查",
      "OFD can't be read; check the document that it was made from, or save it as PDF",
    ),
  ],
  [["mht", "mhtml"], saved("单个文件网页还不能直接读", "single-file web pages aren't read yet")],
  [["zip", "rar", "7z", "tar", "gz", "tgz"], say("压缩包，请解压后再检查", "an archive; unpack it first")],
];
