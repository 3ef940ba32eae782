import { readFileSync } from "node:fs";
import { say, type Message } from "../core/index.ts";
import { decode, encode, type Encoding } from "./encoding.ts";
import { replaceFile } from "./replaceFile.ts";

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

export function readDraft(path: string): DraftFile | Refusal {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { reason: systemReason(error) };
  }
  const decoded = decode(bytes);
  return "failure" in decoded ? { reason: failures[decoded.failure] } : { ...decoded, bytes };
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

function systemReason(error: unknown): Message {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case "EACCES":
    case "EPERM":
      return say("没有权限", "permission denied");
    case "EROFS":
      return say("磁盘或文件夹是只读的", "the disk is read-only");
    case "ENOENT":
      return say("文件不存在", "no such file");
    case "ENOSPC":
    case "EDQUOT":
      return say("磁盘已满，未改动", "the disk is full; left as it was");
    case "EISDIR":
      return say("这是文件夹，不是文件", "a folder, not a file");
    case "ELOOP":
      return say("链接绕成一圈，找不到文件", "links that lead in a circle");
    case "ENAMETOOLONG":
      return say("文件名太长", "the name is too long");
    default:
      return say(message, message);
  }
}
