import { exact } from "../number/exact.ts";

/** Where ties end that rest on likeness alone. */

/** Shorter numbers come as near to a table's by chance. */
export const LEAST_NEAR_MISS = exact(1000);

/** How unlikely the slip between them may be, in bits: no worse than one digit, or two exchanged. */
export const MOST_BITS_OFF = 8;

/** Words next to a number that its name repeats: a line of a message, not a sentence. */
export const LONGEST_NAME = 16;
