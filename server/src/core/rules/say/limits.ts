/** How much one finding offers and shows: more is no help to who reads it. */

/** Ways to mend a fault of the tables. */
export const MOST_FIXES = 8;

/** Ways to mend a fault of the prose, where the likeliest are few: the number itself, or a term of its sum. */
export const MOST_FIXES_IN_PROSE = 6;

/** Places with a message of their own that a finding names; of more it gives the count. */
export const MOST_NAMED = 3;
