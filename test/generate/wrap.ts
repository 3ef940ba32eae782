import { visible, widthOf } from "./marked.ts";

/** Breaks a text into lines of at most so many columns; a figure stays whole. */
export function wrap(text: string, width: number): string[] {
  if (widthOf(text) <= width || visible(text) !== text) return [text];
  const lines = [""];
  for (const character of text) {
    const last = lines.length - 1;
    if (widthOf(lines[last] + character) > width) lines.push(character);
    else lines[last] += character;
  }
  return lines;
}

/** A text filled up with spaces to so many columns. */
export const pad = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - widthOf(text)));
