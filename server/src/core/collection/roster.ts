/** A line of the list of units that are to report. */
export interface RosterLine {
  readonly name: string;
  /** Its file, as a path from the list's folder. */
  readonly file?: string;
}

/**
 * Units and, where the list has them, their files, from a CSV file's first two columns. A first line that says what the
 * columns are is left out. Undefined where a quotation mark isn't closed: then nobody can tell where a line ends.
 */
export function readRoster(text: string): readonly RosterLine[] | undefined {
  const lines = csvLines(text);
  if (!lines) return undefined;
  const [head = []] = lines;
  return (HEAD.test(head[0] ?? "") ? lines.slice(1) : lines).flatMap(([name = "", file = ""]) =>
    name ? [{ name, ...(file && { file }) }] : [],
  );
}

const HEAD = /^(?:单位|机关|部门|序号|名称)/;

/** Fields as RFC 4180 has them, without the blanks around each; lines with nothing in them are left out. */
function csvLines(text: string): string[][] | undefined {
  const lines: string[][] = [];
  let line: string[] = [];
  let end = 0;
  for (const { 0: all, 1: quoted, 2: plain = "", 3: after, index } of text.matchAll(FIELD)) {
    if (index !== end || (quoted === undefined && plain.startsWith('"'))) return undefined;
    end += all.length;
    line.push(quoted?.replaceAll('""', '"').trim() ?? plain.trim());
    if (after === ",") continue;
    if (line.some(Boolean)) lines.push(line);
    line = [];
    if (!after) break;
  }
  return end === text.length ? lines : undefined;
}

/** A field with what ends it. */
const FIELD = /[ \t]*(?:"((?:[^"]|"")*)"[ \t]*|([^,\r\n]*))(,|\r\n?|\n|$)/g;
