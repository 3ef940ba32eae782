const NONE: readonly RegExpExecArray[] = [];

/** What a global pattern finds in a text, which is nothing as a rule; `matchAll` would make the pattern anew for each text. */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (!first) return NONE;
  const matches: RegExpExecArray[] = [];
  for (let match: RegExpExecArray | null = first; match; match = pattern.exec(text)) {
    matches.push(match);
    if (!match[0]) pattern.lastIndex++;
  }
  return matches;
}
