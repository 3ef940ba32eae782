import { readFileSync, statSync } from "node:fs";
import { say, type Message } from "../core/index.ts";
import { MOST_MEGABYTES } from "../encoding/size.ts";
import { NO_FILE } from "./searchFolder.ts";
import { systemReason } from "./systemReason.ts";

/** Why a file can't be read or written. */
export interface Refusal {
  readonly reason: Message;
  /** It may hold a draft, but not in a way that can be read. */
  readonly isUnread?: true;
}

/** A file's bytes; never throws. */
export function readBytes(path: string): Buffer | Refusal {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return { reason: stats.isDirectory() ? A_FOLDER : NO_FILE };
    return stats.size > MOST_MEGABYTES * 1e6 ? { reason: TOO_LARGE } : readFileSync(path);
  } catch (error) {
    return { reason: systemReason(error) };
  }
}

/** 0 for what can't be looked at. */
export function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

const A_FOLDER = say("这是文件夹，不是文件", "a folder, not a file");
const TOO_LARGE = say(
  `超过 ${MOST_MEGABYTES} MB，不像年报，没有读`,
  `larger than ${MOST_MEGABYTES} MB, which no report is; not read`,
);
