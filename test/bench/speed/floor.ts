const NUMBER = /\d+(?:\.\d+)?/g;

/** The least that reading a text's figures can take: its lines, and one pattern for numbers. Gives how many there are. */
export function floor(text: string): number {
  let numbers = 0;
  for (const line of text.split(/\r\n|\n|\r/)) numbers += line.match(NUMBER)?.length ?? 0;
  return numbers;
}
