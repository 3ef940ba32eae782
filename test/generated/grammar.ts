import { axisOf } from "../../server/src/core/form/axis.ts";
import type { Form } from "../../server/src/core/form/form.ts";
import { titlesOf } from "../../server/src/core/form/titles.ts";

/** Every term that heads a row, a column or a grid, with its variants. */
export const labelsOf = (forms: readonly Form[]): string[] =>
  forms
    .flatMap(form => form.tables.flatMap(table => table.grids))
    .flatMap(grid => [
      grid.caption ?? "",
      grid.corner ?? "",
      grid.columnsTitle ?? "",
      ...[...axisOf(grid.rows), ...axisOf(grid.columns)].flatMap(({ label, variants }) => [
        label,
        ...variants,
      ]),
    ])
    .filter(label => label !== "");

const CHINESE = "[一二三四五六七八九十]+";
const NUMBER = String.raw`(?:${CHINESE}[、．.]|[（(]${CHINESE}[）)]|[0-9０-９]+[.．、])`;
const SPACE = String.raw`[ \u3000]*`;
const FIGURE = String.raw`[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?[百千万亿]*`;
const NUMERAL = "[一二两三四五六七八九〇零]*[十百千万亿][一二两三四五六七八九〇零十百千万亿]*";
const COUNTER = "(?:件|条|份|篇|封|起|宗|项|个|次|期|家|人|元|场|部)";

/** How a character of a term may be typed. */
const WIDTHS: Readonly<Record<string, string>> = {
  "（": " ?[（(]",
  "）": "[）)]",
  "“": '[“"]',
  "”": '[”"]',
  "，": "[，,] ?",
  "：": "[：:]",
};

/** A term without its number. */
const wordsOf = (term: string): string => term.replace(new RegExp(`^${NUMBER}`), "");

/** How the words of a term may be typed: tables of Word leave blanks where its cells break lines. */
const typed = (words: string): string =>
  words
    .replace(/[.*+?^${}()|[\]\\（）“”，：]/g, sign => WIDTHS[sign] ?? `\\${sign}`)
    .replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, " ?");

/** One of the terms with its own number. */
const asInForm = (terms: readonly string[]): string => `(?:${[...new Set(terms)].map(typed).join("|")})`;

/** One of the terms, numbered as in the form, otherwise or not at all; the longest that fits. */
function anyOf(terms: readonly string[]): string {
  const patterns = [...new Set(terms.map(wordsOf))]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(typed);
  return `(?:${NUMBER}${SPACE})?(?:${patterns.join("|")})`;
}

/** A cell that holds nothing else: between tabs, bars and the ends of its line. */
const cell = (content: string, after = String.raw`[\t|]|$`): string =>
  String.raw`(?:^|(?<=[\t|]))${SPACE}(${content})${SPACE}(?=\\?(?:${after}))`;

const named = (name: string): { name: string } => ({ name: `${name}.disclosure-report` });

/** Calm beside headings and figures in the themes that come with VS Code. */
const LABEL = "variable.other.label";

const label = (terms: readonly string[]) => ({
  match: cell(anyOf(terms)),
  captures: { 1: named(LABEL) },
});

/** Where a heading may begin in a language that knows no Markdown, and in Markdown, whose own signs stay its own. */
const LINE_START = String.raw`^${SPACE}(#{1,6}[ \u3000]+)?`;
const MARKDOWN_START = "(?:^|(?<=# ))()";

const heading = (start: string, marks: string, titles: string, kind: string) => ({
  match: `${start}(${marks})${SPACE}(${titles})(?=${SPACE}$)`,
  captures: {
    1: named("punctuation.definition.heading"),
    2: named(`markup.heading.${kind}`),
    3: { name: `${named(`markup.heading.${kind}`).name} ${named("entity.name.section").name}` },
  },
});

const figures = [
  { match: "《[^《》]*》", ...named("string.quoted.other.law") },
  {
    match: "[〔（(\\[［][0-9０-９]{4}[〕）)\\]］]第?[0-9０-９]+号|第[0-9０-９]+号|12345",
    ...named("constant.other.reference"),
  },
  {
    match: String.raw`[0-9０-９]{4}${SPACE}年(?:${SPACE}[0-9０-９]{1,2}${SPACE}月(?:${SPACE}[0-9０-９]{1,2}${SPACE}日)?)?(?!度?[0-9０-９])`,
    ...named("constant.other.date"),
  },
  {
    match: String.raw`${FIGURE}${SPACE}[%％‰]|百分之[一二两三四五六七八九十百零〇点]+`,
    ...named("constant.numeric.percentage"),
  },
  { match: FIGURE, ...named("constant.numeric.figure") },
  { match: `${NUMERAL}(?=[余多]?${COUNTER})`, ...named("constant.numeric.figure") },
];

const separator = { match: String.raw`\\?\|`, ...named("punctuation.separator.table") };

/** The grammar of the language `disclosure-report`. */
export function grammar(forms: readonly Form[]): object {
  const titles = anyOf(forms.map(form => form.title));
  return {
    scopeName: "text.disclosure-report",
    patterns: [
      { match: `^.*${titles}\\s*$`, ...named("markup.heading.title") },
      label(labelsOf(forms)),
      heading(LINE_START, `${CHINESE}[、．.]`, String.raw`[^\t|。；：，]{2,40}?`, "section"),
      heading(LINE_START, `[（(]${CHINESE}[）)]`, String.raw`[^\t|。；：，]{2,40}?`, "part"),
      separator,
      ...figures,
    ],
  };
}

/** Labels with as many characters are a report's own: they open a row in Markdown; shorter ones only follow in it. */
const DISTINCTIVE = 4;

/** Labels of rows too short to be a report's own by their words alone: （七）总计, 3.其他, 规章. */
const shortRowsOf = (forms: readonly Form[]): string[] =>
  forms
    .flatMap(form => form.tables.flatMap(table => table.grids))
    .flatMap(grid => axisOf(grid.rows).map(({ label }) => label))
    .filter(label => label !== "" && wordsOf(label).length < DISTINCTIVE);

/** Nothing but figures and blank cells up to the line's end: a row that a short label opens. */
const FIGURES_ONLY = String.raw`[\t|](?=[\t| \d０-９])[\t| \d０-９,，.．-]*$`;

/** What is laid over Markdown: lines that only a report has. */
export function markdownInjection(forms: readonly Form[]): object {
  const sections = forms.flatMap(form => form.sections);
  const labels = labelsOf(forms);
  return {
    scopeName: "markdown.disclosure-report.injection",
    injectionSelector: "L:text.html.markdown - markup.raw - markup.fenced_code - comment - meta.embedded",
    patterns: [
      heading(MARKDOWN_START, `${CHINESE}[、．.]`, anyOf(sections.flatMap(titlesOf)), "section"),
      heading(
        MARKDOWN_START,
        `[（(]${CHINESE}[）)]`,
        anyOf(sections.flatMap(section => section.topics ?? []).flatMap(titlesOf)),
        "part",
      ),
      {
        begin: cell(anyOf(labels.filter(term => wordsOf(term).length >= DISTINCTIVE)), String.raw`[\t|]`),
        beginCaptures: { 1: named(LABEL) },
        end: "$",
        patterns: [label(labels), separator, ...figures],
      },
      {
        begin: cell(asInForm(shortRowsOf(forms)), FIGURES_ONLY),
        beginCaptures: { 1: named(LABEL) },
        end: "$",
        patterns: [separator, ...figures],
      },
    ],
  };
}
