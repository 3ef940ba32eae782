/** What a folder isn't searched in: node_modules, and what a dot or, as in the lock files of Word, ~$ hides. */
export const isHidden = (name: string): boolean => /^(?:\.|~\$|node_modules$)/.test(name);

/** The files that say what else is left out, in and below their folder; the later one has the last word. */
export const IGNORE_FILES = [".gitignore", ".goujiignore"] as const;
