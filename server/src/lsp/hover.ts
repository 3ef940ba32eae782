import type { Hover, Position } from "vscode-languageserver";
import {
  basisUnder,
  figureFacts,
  forms,
  headingFacts,
  touches,
  type Fact,
  type FigureFacts,
  type HeadingFacts,
  type RuleFacts,
  type Span,
} from "../core/index.ts";
import { Markup } from "./markup.ts";
import { toRange } from "./protocol.ts";
import type { OpenDraft } from "./session.ts";

/** So many sums, and so many places where the figure is told: a hover is eight lines at most. */
const MOST_FACTS = 3;

/**
 * What a figure is, its sums and where else it is told; under a heading what the form asks; and the regulation behind
 * what is found at this place, for what was found the editor shows itself.
 */
export function hover(position: Position, draft: OpenDraft, rules: readonly RuleFacts[]): Hover | null {
  const { settings, findings, target } = draft;
  if (settings.run === "off") return null;
  const offset = target.document.offsetAt(position);
  const analysis = draft.analyse();
  const figure = analysis && figureFacts(analysis, offset);
  const heading = analysis && headingFacts(analysis.report, offset);
  const here = findings.filter(({ span }) => touches(span, offset));
  const broken = rules.filter(({ id }) => here.some(finding => finding.rule === id));
  const markup = new Markup(target);
  const { language } = target;
  const spans: readonly (Span | undefined)[] = [here[0]?.span, figure?.span, heading?.span];
  const span = spans.find(each => each !== undefined);
  const paragraphs = [
    ...(figure ? [markup.lines(figureLines(figure, language, markup))] : []),
    ...(heading && !figure ? [markup.lines(headingLines(heading, language, markup))] : []),
    ...broken.map(({ summary, basis }) => {
      const { law, text } = basisUnder(analysis?.report.form ?? forms[0], basis);
      const said = [markup.strong(summary[language]), markup.text(law), markup.text(text[language])];
      return target.abilities.markdownHover ? markup.paragraphs(said) : markup.lines(said);
    }),
  ];
  return span && paragraphs.length
    ? { contents: markup.content(markup.paragraphs(paragraphs)), range: toRange(target.document, span) }
    : null;
}

type Language = OpenDraft["target"]["language"];

function figureLines({ name, value, sums, told }: FigureFacts, language: Language, markup: Markup): string[] {
  const line = ({ status, text, span }: Fact): string =>
    [MARKS[status], markup.text(text[language]), ...(span ? [markup.line(span)] : [])].join(" ");
  const more = Math.max(0, sums.length - MOST_FACTS) + Math.max(0, told.length - MOST_FACTS);
  return [
    [markup.strong(name[language]), ...(value ? [markup.text(value[language])] : [])].join(" "),
    ...sums.slice(0, MOST_FACTS).map(line),
    ...told.slice(0, MOST_FACTS).map(line),
    ...(more ? [{ zh: `另有 ${more} 处`, en: `${more} more` }[language]] : []),
  ];
}

const MARKS: Readonly<Record<Fact["status"], string>> = { held: "✓", broken: "✗", unread: "?" };

const headingLines = (
  { heading, asks, notice }: HeadingFacts,
  language: Language,
  markup: Markup,
): string[] => [
  markup.strong(heading),
  ...asks.slice(0, 6).map(each => markup.text(each[language])),
  markup.text(notice),
];
