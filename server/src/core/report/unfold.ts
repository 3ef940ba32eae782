import { axisOf } from "../form/axis.ts";
import type { Form } from "../form/form.ts";
import { titlesOf } from "../form/titles.ts";
import { chineseOrdinal } from "../number/ordinal.ts";
import { once } from "../text/once.ts";

/** A line as long as this that names several sections is a report whose line ends were lost. */
const LONG = 400;
const SEVERAL = 3;

/**
 * The text with the spaces before and behind the form's headings, parts and row labels turned into line ends, where a line
 * holds several sections, or a title and a section: reports are pasted so. Every unit keeps its offset; only white space is changed.
 */
export function unfold(text: string, form: Form): string {
  const headings = headingsOf(form);
  const isFolded = (line: string): boolean =>
    (line.length > LONG && headings.filter(heading => line.includes(heading)).length >= SEVERAL) ||
    isTitled(line, form, headings);
  if (!text.split(/\r\n|\r|\n/).some(isFolded)) return text;
  const breaks = patterns(form, headings);
  return text.replace(/[^\r\n]+/g, line => (isFolded(line) ? breaks.reduce(broken, line) : line));
}

/** The form's headings in every wording, with their numbers. */
const headingsOf = once((form: Form): readonly string[] =>
  form.sections.flatMap((section, i) => titlesOf(section).map(words => `${chineseOrdinal(i + 1)}、${words}`)),
);

/** A report that has only begun is on one line where a heading of its own stands behind its title. */
function isTitled(line: string, { title }: Form, headings: readonly string[]): boolean {
  const at = line.slice(0, LONGEST_TITLE).indexOf(title);
  if (at < 0) return false;
  const opening = line.slice(at + title.length, at + title.length + LONG);
  return headings.some(
    heading => /\s$/.test(opening.split(heading, 2)[0] ?? "") && opening.includes(heading),
  );
}

const LONGEST_TITLE = 80;

/** Each match is white space, of which the first becomes a line end. */
const broken = (line: string, at: RegExp): string => line.replace(at, space => `\n${space.slice(1)}`);

function patterns(form: Form, headings: readonly string[]): RegExp[] {
  const grids = form.tables.flatMap(table => table.grids);
  const rows = grids.flatMap(grid => axisOf(grid.rows)).filter(entry => entry.label && !entry.path.length);
  const leaves = grids.flatMap(grid => axisOf(grid.rows)).filter(entry => entry.path.length);
  const before = [
    ...headings,
    ...grids.flatMap(grid => [grid.caption ?? "", grid.corner ?? ""]),
    ...[...rows, ...leaves].flatMap(entry => [entry.label, ...entry.variants]),
  ];
  const topics = form.sections.flatMap(section => section.topics ?? []).map(topic => topic.title);
  const heads = grids
    .filter(grid => grid.rows.every(row => !row.label))
    .map(grid => lastColumns(grid.columns));
  return [
    new RegExp(String.raw`\s(?=\s*(?:${alternatives(before)}))`, "gu"),
    new RegExp(String.raw`\s(?=\s*[（(][一二三四五六七][)）]\s*(?:${alternatives(topics)}))`, "gu"),
    new RegExp(String.raw`(?<=${alternatives([...headings, form.title])})\s`, "gu"),
    new RegExp(String.raw`(?<=${heads.join("|") || "(?!)"})\s(?=\s*\d)`, "gu"),
  ];
}

/** The head's last two columns, behind which the figures begin. */
const lastColumns = (columns: Form["tables"][number]["grids"][number]["columns"]): string =>
  axisOf(columns)
    .slice(-2)
    .map(({ label }) => escaped(label))
    .join(String.raw`\s{1,3}`);

const alternatives = (words: readonly string[]): string =>
  words
    .filter(word => word)
    .map(escaped)
    .join("|") || "(?!)";

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
