import { say, unreadFormat, type Message } from "../core/index.ts";
import { decode, type Encoding } from "../encoding/decode.ts";
import { encode } from "./encoding.ts";
import { readBytes, type Refusal } from "./readBytes.ts";
import { replaceFile } from "./replaceFile.ts";
import { systemReason } from "./systemReason.ts";

/** A file's text and how its bytes stand for it. */
export interface DraftFile {
  readonly text: string;
  readonly encoding: Encoding;
  readonly bytes: Buffer;
}

export function readDraftFile(path: string): DraftFile | Refusal {
  const bytes = readBytes(path);
  return "reason" in bytes ? bytes : draftOf(path, bytes);
}

/** A file's bytes as a text. */
export function draftOf(path: string, bytes: Buffer): DraftFile | Refusal {
  const decoded = decode(bytes);
  if (!("failure" in decoded)) return { ...decoded, bytes };
  return { reason: unreadFormat(path) ?? failures[decoded.failure] };
}

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
  const reason = replaced(path, bytes, written);
  return reason ? { reason } : { text: newText, encoding, bytes: written };
}

/** Puts new bytes in the place of those that were read; why not, where that can't be. */
export function replaced(path: string, read: Buffer, written: Buffer): Message | undefined {
  try {
    return replaceFile(path, read, written);
  } catch (error) {
    return systemReason(error);
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
