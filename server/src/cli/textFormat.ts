import { say, type Message } from "../core/index.ts";
import type { CheckedFile } from "./checkFile.ts";
import { encodingName } from "./draftFile.ts";
import { printable } from "./excerpt.ts";
import { formatFindings, type TextStyle } from "./findingsText.ts";
import { summarize } from "./summary.ts";

/** What `--format text` prints: of each file what is out of the ordinary and its findings, then a summary. */
export function formatText(files: readonly CheckedFile[], unreadable: number, style: TextStyle): string {
  const summary = summarize(
    files.map(({ checked }) => checked),
    unreadable,
  );
  return `${files.map(file => formatFile(file, style)).join("")}${summary[style.language]}\n`;
}

function formatFile({ target, draft, checked, mended }: CheckedFile, style: TextStyle): string {
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

const NOT_A_REPORT = say(
  "内容不是政府信息公开工作年度报告，未检查",
  "no annual report on open government information by its content, not checked",
);
