import type { Network } from "../../network/network.ts";
import { formatExact } from "../../number/exact.ts";
import type { NumberInText } from "../../number/quantity.ts";
import { withBareNumbers, type Prose } from "../../prose/read.ts";
import { say, type Language, type Message } from "../../text/message.ts";
import { spanOf, textOf } from "../../text/span.ts";
import { markdownTable, placed, type LinkTo } from "./markdown.ts";
import { takenFor } from "./takings.ts";
import { LINE } from "./words.ts";

/** Every number of the prose, how it was read and what it answers to, or why it answers to nothing. */
export function describeNumbers(prose: Prose, network: Network, language: Language, linkTo?: LinkTo): string {
  const { document } = prose.report;
  const whole = withBareNumbers(prose);
  const taken = takenFor(whole);
  const figures = new Map(network.figures.map(figure => [figure.span.start, figure]));
  const rows = whole.paragraphs.flatMap(({ passage }) =>
    passage.numbers.map(number => {
      const span = passage.source(number.span);
      const extent = passage.source("end" in number ? spanOf(number.span.start, number.end) : number.span);
      const place = document.origin.positionAt(extent.start);
      const figure = "value" in number ? figures.get(span.start) : undefined;
      const answersTo = (figure ? network.of(figure) : []).map(({ reason }) => reason[language]);
      return [
        placed(`${place.line + 1}:${place.character + 1}`, place, linkTo),
        textOf(document.text, extent),
        readAs(number)[language],
        [...new Set(answersTo)].join(language === "zh" ? "；" : "; ") ||
          (taken.get(span.start)?.[language] ?? ""),
      ];
    }),
  );
  const head = [LINE, IN_DRAFT, READ_AS, ANSWERS_TO].map(name => name[language]);
  return `## ${TITLE[language]}\n\n${markdownTable(head, rows)}`;
}

function readAs(number: NumberInText): Message {
  if (!("value" in number)) return OTHERS[number.kind];
  const value = `${formatExact(number.value)}${number.kind === "percentage" ? "%" : ""}`;
  const { zh, en } = BOUNDS[number.bound];
  const unit = number.kind === "percentage" ? "" : (number.unit ?? "");
  return say(`${zh}${value}${unit && ` ${unit}`}`, `${en}${value}${unit && ` ${unit}`}`);
}

const BOUNDS = {
  exact: say("", ""),
  atLeast: say("不少于 ", "at least "),
  atMost: say("不多于 ", "at most "),
  about: say("约 ", "about "),
} as const;

const OTHERS = {
  name: say("名称的一部分", "part of a name"),
  documentNumber: say("文号", "number of a document"),
  year: say("年份", "year"),
  date: say("日期", "date"),
  time: say("时刻", "time of day"),
  ordinal: say("序号", "ordinal"),
  phone: say("电话号码", "telephone number"),
  address: say("网址", "address"),
  code: say("编号", "code"),
  word: say("词语的一部分", "part of a word"),
} as const;

const TITLE = say("正文中的数字", "Numbers in the prose");
const IN_DRAFT = say("原文", "written");
const READ_AS = say("读作", "read as");
const ANSWERS_TO = say("对应", "answers to");
