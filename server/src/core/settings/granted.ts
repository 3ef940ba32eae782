import type { Message } from "../text/message.ts";
import type { Span } from "../text/span.ts";

/** Leave given to a rule, by a comment in the draft or by an entry of the settings. */
export interface GrantedException {
  /** Empty where the comment names none, or no reach that there is. */
  readonly rule: string;
  /** What that rule finds; undefined where no rule has that name. */
  readonly summary?: Message;
  /** The comment; undefined for an entry of the settings. */
  readonly span?: Span;
  /** Whether the comment names no other rule. */
  readonly isAlone?: boolean;
  /** The words that an entry of the settings names. */
  readonly words?: string;
}
