import { say, type Language } from "../../core/index.ts";
import type { UnreadEntry } from "../formats/unread.ts";
import type { Collection } from "./collection.ts";
import { sheetOf, type Sheet } from "./sheet.ts";

/** 未读文件: what wasn't checked, and why. */
export const unreadFiles = (
  { files }: Collection,
  unread: readonly UnreadEntry[],
  language: Language,
): Sheet =>
  sheetOf(
    language,
    say("未读文件", "Not read"),
    [
      [say("文件", "file"), 60],
      [say("原因", "reason"), 80],
    ],
    () => [
      ...unread.map(({ path, reason }) => [path, reason]),
      ...files.filter(({ unit }) => !unit).map(({ path }) => [path, NO_REPORT[language]]),
    ],
  );

const NO_REPORT = say("内容不是政府信息公开工作年度报告", "no annual report on open government information");
