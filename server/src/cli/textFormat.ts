import { printable, say, type Message } from "../core/index.ts";
import type { CheckedFile } from "./checkFile.ts";
import { encodingName } from "./draftFile.ts";
import type { TextStyle } from "./textStyle.ts";
import { formatFindings } from "./findingsText.ts";

/** What is out of the ordinary about a file, and its findings. */
export function formatFile({ target, draft, checked, mended }: CheckedFile, style: TextStyle): string {
  const notes: Message[] = [];
  if (draft.encoding.charset !== "utf-8") {
    const name = encodingName(draft.encoding);
    notes.push(say(`按 ${name} 编码读取`, `read as ${name}`));
  }
  if (mended) notes.push(say(`已修复 ${mended} 处`, `mended in ${mended} place${mended === 1 ? "" : "s"}`));
  if (!checked && target.isNamed) notes.push(NOT_A_REPORT);
  return (
    notes.map(note => `${printable(target.path)}: ${note[style.language]}\n`).join("") +
    formatFindings(target.path, draft.text, checked?.findings ?? [], style)
  );
}

/** Why a file was not checked. */
export const NOT_A_REPORT = say(
  "内容不是政府信息公开工作年度报告，未检查",
  "no annual report on open government information by its content, not checked",
);
