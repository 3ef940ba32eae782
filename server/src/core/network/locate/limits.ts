/** Where the search for what is wrong ends; each bound holds for one network. */

/** Figures that can't be read beyond this number leave their identities unread: taking each out costs a pass over all. */
export const MOST_UNKNOWN = 64;

/** Equations looked at before a search gives up, so that nonsense costs no more than a wrong figure: about a tenth of a second. */
export const MOST_LOOKS = 1_000_000;

/** More explanations than this are no explanation: every figure of a table might be wrong. */
export const MOST_EXPLANATIONS = 400;

/** More figures than this at fault in one knot are told apart only where each is obvious: each more multiplies the search. */
export const MOST_FIGURES = 3;

/** Knots beyond this number aren't tried in pairs, nor for what is obvious in them: so much is wrong that nothing is sure. */
export const MOST_TRIED = 8;

/** How much likelier, in bits, the first explanation is than the rest together before it is taken for the right one: 32 to 1. */
export const CLEAR_BY = 5;

/** More broken identities than this, and none explained, are one finding: nobody reads on. */
export const MOST_IDENTITIES = 8;
