import type { Position, Range } from "vscode-languageserver/node";

/** Where the last letter of some words first stands in a text. */
export function placeOf(text: string, words: string): Position {
  const lines = text.split("\n");
  const line = lines.findIndex(each => each.includes(words));
  if (line < 0) throw new Error(`“${words}” is not there`);
  return { line, character: (lines[line]?.indexOf(words) ?? 0) + words.length - 1 };
}

/** What stands in a range of one line, and the line's first words: 4 in “（七）总计”. */
export function wordsAt(text: string, { start, end }: Range): string {
  const line = text.split("\n")[start.line] ?? "";
  return `${line.slice(start.character, end.character)} in “${line.trim().split(/\t+/)[0]?.slice(0, 10)}”`;
}
