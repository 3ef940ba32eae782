import type { Language } from "../../core/index.ts";
import type { End } from "./format.ts";

export interface UnreadEntry {
  readonly path: string;
  readonly reason: string;
}

/** What wasn't checked, and why, those first that were named and couldn't be. */
export const unreadEntries = ({ refused, unread }: Pick<End, "refused" | "unread">, language: Language) =>
  [...refused, ...unread].map(({ path, reason }) => ({ path, reason: reason[language] }));
