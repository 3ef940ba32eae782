import { say, type Message } from "../../text/message.ts";
import type { Span } from "../../text/span.ts";
import type { Related } from "../rule.ts";

/** How often one finding stands in the draft, where that is more than once: （共 3 处）. */
export const timesOf = (count: number): Message =>
  count > 1 ? say(`（共 ${count} 处）`, ` (${count} places)`) : say("", "");

/** The other places of a finding that is said once. */
export const sameAt = (spans: readonly Span[]): Related[] =>
  spans.map(span => ({ span, message: say("此处相同", "the same here") }));
