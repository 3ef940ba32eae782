import { printable, say, type Message } from "../core/index.ts";
import type { CheckedFile } from "./checkFile.ts";
import { encodingName } from "./draftFile.ts";
import { placesInDocument, placesInText } from "./findingPlaces.ts";
import { formatFindings } from "./findingsText.ts";
import type { TextStyle } from "./textStyle.ts";

/** What is out of the ordinary about a file, what mending would change in it if that is asked for, and its findings. */
export function formatFile(file: CheckedFile, style: TextStyle): string {
  const { target, draft, checked, mended, diff } = file;
  const notes: Message[] = [];
  if ("encoding" in draft && draft.encoding.charset !== "utf-8") {
    const name = encodingName(draft.encoding);
    notes.push(say(`按 ${name} 编码读取`, `read as ${name}`));
  }
  if (mended) notes.push(say(`已修复 ${mended} 处`, `mended in ${mended} place${mended === 1 ? "" : "s"}`));
  if (!checked && target.isNamed) notes.push(NOT_A_REPORT);
  if ("document" in draft) notes.push(...draft.document.unread);
  const places =
    "document" in draft
      ? placesInDocument(target.path, draft, checked, style.language)
      : placesInText(target.path, draft.text);
  return (
    notes.map(note => `${printable(target.path)}: ${note[style.language]}\n`).join("") +
    (diff ?? "") +
    formatFindings(places, checked?.findings ?? [], style)
  );
}

/** Why a file was not checked. */
export const NOT_A_REPORT = say(
  "内容不是政府信息公开工作年度报告，未检查",
  "no annual report on open government information by its content, not checked",
);
