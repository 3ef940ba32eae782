/** A word that readers know, or a word with the reason why it is in its list. */
export type Entry = string | readonly [word: string, reason: string];

/** The words of some lists, each once. */
export const wordsIn = (...lists: readonly (readonly Entry[])[]): readonly string[] => [
  ...new Set(lists.flat().map(entry => (typeof entry === "string" ? entry : entry[0]))),
];

/**
 * A pattern's piece that any of the words satisfies, the longest that stands there first; the words are taken literally.
 * Without words it is nowhere satisfied.
 */
export const anyOf = (...lists: readonly (readonly Entry[])[]): string =>
  `(?:${
    [...wordsIn(...lists)]
      .sort((a, b) => b.length - a.length)
      .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("|") || "(?!)"
  })`;
