import type { Edit } from "../../text/edit.ts";
import type { Message } from "../../text/message.ts";
import type { Fix } from "../rule.ts";

/** The fix that a reader would take; applied only when asked for. */
export const offer = (title: Message, ...edits: readonly Edit[]): Fix => ({
  title,
  edits,
  safe: false,
  preferred: true,
});

/** One fix of several, none better than the others. */
export const alternative = (title: Message, ...edits: readonly Edit[]): Fix => ({
  ...offer(title, ...edits),
  preferred: false,
});
