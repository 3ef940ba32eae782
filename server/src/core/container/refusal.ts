import { say, type Message } from "../text/message.ts";

/** Why a file isn't read or written, and what to do. */
export interface DocumentRefusal {
  readonly reason: Message;
}

const refusal = (zh: string, en: string): DocumentRefusal => ({ reason: say(zh, en) });

/** Why files are refused. */
export const refusals = {
  damaged: refusal(
    "文件不完整或已损坏，请用 Word、WPS 打开后另存再检查",
    "the file is cut short or damaged; open it in Word or WPS and save it anew",
  ),
  unknown: refusal(
    "不是 Word 文档（.docx）或 Excel 工作簿（.xlsx）",
    "neither a Word document (.docx) nor an Excel workbook (.xlsx)",
  ),
  encrypted: refusal("文件加了密码，请去掉密码再检查", "protected by a password; take it off first"),
  old: refusal(
    "是旧的 Office、WPS 格式（.doc、.xls、.wps），请另存为 .docx、.xlsx 再检查",
    "an old format of Office or WPS (.doc, .xls, .wps); save it as .docx or .xlsx",
  ),
  macros: refusal(
    "含有宏，没有读，请另存为不带宏的 .docx、.xlsx 再检查",
    "holds macros, not read; save it as .docx or .xlsx without macros",
  ),
  tooLarge: refusal("解开后过大，不像年报，没有读", "larger than any report once it is unpacked; not read"),
  tooSlow: refusal(
    "一分钟还没有读完，不像年报，没有读",
    "takes longer than a minute, which no report does; not read",
  ),
  tooDeep: refusal("内容嵌套过深，没有读", "nested too deeply; not read"),
  damagedPdf: refusal("PDF 不完整或已损坏", "the PDF is cut short or damaged"),
  scanned: refusal(
    "PDF 里没有文字，多半是扫描件，没有读，请检查原来的文档",
    "a PDF without words, probably scanned; not read, check the document that it was made from",
  ),
  unmapped: refusal(
    "PDF 的字体没有写明是哪些字，读不出，请检查原来的文档",
    "the fonts of the PDF don't say which letters they show; check the document that it was made from",
  ),
  signed: refusal(
    "有数字签名，改写会使签名失效，未改动",
    "digitally signed, which a change would break; left as it was",
  ),
} as const;
