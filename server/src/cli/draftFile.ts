import { readFileSync, statSync } from "node:fs";
import { say, type Message } from "../core/index.ts";
import { decode, type Encoding } from "../encoding/decode.ts";
import { encode } from "./encoding.ts";
import { replaceFile } from "./replaceFile.ts";
import { NO_FILE } from "./searchFolder.ts";
import { systemReason } from "./systemReason.ts";
import { unreadFormat } from "./unreadFormat.ts";

/** A file's text and how its bytes stand for it. */
export interface DraftFile {
  readonly text: string;
  readonly encoding: Encoding;
  readonly bytes: Buffer;
}

/** Why a file can't be read or written. */
export interface Refusal {
  readonly reason: Message;
}

/** A report with the text of all its attachments is a hundredth of this. */
const MOST_MEGABYTES = 20;

export function readDraft(path: string): DraftFile | Refusal {
  let bytes: Buffer;
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return { reason: stats.isDirectory() ? A_FOLDER : NO_FILE };
    if (stats.size > MOST_MEGABYTES * 1e6) return { reason: TOO_LARGE };
    bytes = readFileSync(path);
  } catch (error) {
    return { reason: systemReason(error) };
  }
  const decoded = decode(bytes);
  if (!("failure" in decoded)) return { ...decoded, bytes };
  return { reason: unreadFormat(path) ?? failures[decoded.failure] };
}

const A_FOLDER = say("这是文件夹，不是文件", "a folder, not a file");
const TOO_LARGE = say(
  `超过 ${MOST_MEGABYTES} MB，不像年报，没有读`,
  `larger than ${MOST_MEGABYTES} MB, which no report is; not read`,
);

/** Writes a new text into the file with the encoding and byte order mark that it has; all bytes but the changed ones stay. */
export function writeDraft(
  path: string,
  { text, encoding, bytes }: DraftFile,
  newText: string,
): DraftFile | Refusal {
  const written = encode(newText, encoding);
  if (!written || !encode(text, encoding)?.equals(bytes))
    return {
      reason: say(
        `写回时不能保持 ${encodingName(encoding)} 编码不变，未改动`,
        `can't be written back in ${encodingName(encoding)} without changing other bytes; left as it was`,
      ),
    };
  try {
    const reason = replaceFile(path, bytes, written);
    return reason ? { reason } : { text: newText, encoding, bytes: written };
  } catch (error) {
    return { reason: systemReason(error) };
  }
}

export const encodingName = ({ charset, hasBom }: Encoding): string =>
  charset.toUpperCase() + (hasBom ? " BOM" : "");

const failures = {
  "utf-8": say(
    "有 UTF-8 字节顺序标记，内容却不是 UTF-8",
    "has the byte order mark of UTF-8 but isn't valid UTF-8",
  ),
  "utf-16": say(
    "像是 UTF-16，但不完整，或看不出字节顺序",
    "looks like UTF-16 but is cut short, or its byte order can't be told",
  ),
  binary: say(
    "不是文本文件（不合 UTF-8、UTF-16、GB18030 任何一种编码）",
    "not a text file (neither UTF-8 nor UTF-16 nor GB18030)",
  ),
} as const;
