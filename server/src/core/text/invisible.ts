/**
 * Characters that nobody sees and that part nothing, as a pattern: hyphens that only a line end would show, joiners, marks of
 * direction, selectors of a character's shape, the byte order mark and the zero-width space. They come along when words are
 * copied from pages and programs.
 */
export const INVISIBLE = [
  String.raw`[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]`,
  String.raw`\udb40[\udd00-\uddef]`,
].join("|");

/** Finds each of them. */
export const EACH_INVISIBLE = new RegExp(INVISIBLE, "g");
