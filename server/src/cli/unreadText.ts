import { printable, say, type Message } from "../core/index.ts";
import type { UnreadPath } from "./paths.ts";
import type { TextStyle } from "./textStyle.ts";

/** As many names as are read at a glance; the JSON format has all. */
const MOST_NAMES = 10;

/** A line for each reason, with the files that it holds for. */
export function formatUnread(unread: readonly UnreadPath[], { language }: TextStyle): string {
  const reasons = new Set(unread.map(({ reason }) => reason[language]));
  const filesOf = (said: string) => unread.filter(({ reason }) => reason[language] === said);
  return [...reasons].map(reason => `${lineOf(reason, filesOf(reason))[language]}\n`).join("");
}

function lineOf(reason: string, files: readonly UnreadPath[]): Message {
  const names = files.slice(0, MOST_NAMES).map(({ path }) => printable(path));
  const more = files.length - names.length;
  return say(
    `没有检查（${files.length} 个）：${names.join("、")}${more ? ` 等，另有 ${more} 个` : ""}：${reason}`,
    `not checked (${files.length}): ${names.join(", ")}${more ? ` and ${more} more` : ""}: ${reason}`,
  );
}
