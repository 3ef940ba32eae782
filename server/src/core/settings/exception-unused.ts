import { beginningOf } from "../text/cut.ts";
import type { Document } from "../document/document.ts";
import type { Report } from "../report/report.ts";
import type { Problem, RuleFacts } from "../rules/rule.ts";
import { offer } from "../rules/say/offer.ts";
import { say, type Message } from "../text/message.ts";
import { pointAt, textOf, type Span } from "../text/span.ts";
import type { GrantedException } from "./granted.ts";

/** Every exception still allows something. It can be told only once all rules on reports have spoken. */
export default {
  id: "exception-unused",
  severity: "warning",
  summary: say("有一条“不再提示”已经用不上", "an exception that no longer allows anything"),
  basis: {
    law: "勾稽",
    text: say("“不再提示”只用于还在的问题", "an exception is for a finding that is still there"),
  },
} satisfies RuleFacts;

/** What is said of exceptions that allow nothing. */
export const unusedProblems = ({ document }: Report, unused: readonly GrantedException[]): Problem[] =>
  unused.map(exception => {
    const { span, isAlone } = exception;
    const removal = span && isAlone && { span: withLine(document, span), newText: "" };
    return {
      span: span ?? pointAt(0),
      message: messageOf(exception),
      fixes: removal ? [offer(say("删去这条“不再提示”", "Remove the exception"), removal)] : [],
    };
  });

/** The whole line, where nothing else stands in it. */
function withLine({ text, lines }: Document, span: Span): Span {
  const { line } = lines.positionAt(span.start);
  const whole = lines.span(line);
  return textOf(text, whole).trim() === textOf(text, span)
    ? { start: whole.start, end: lines.endWithBreak(line) }
    : span;
}

function messageOf({ rule, summary, span, words }: GrantedException): Message {
  if (!rule)
    return say(
      "这条“不再提示”没有写明规则，或开头不是 gouji-allow、gouji-allow-section、gouji-allow-file，不起作用",
      "the exception names no rule, or is none of gouji-allow, gouji-allow-section and gouji-allow-file",
    );
  if (!summary)
    return say(
      `没有名为“${rule}”的规则，这条“不再提示”不起作用`,
      `there is no rule “${rule}”; the exception allows nothing`,
    );
  if (span)
    return say(
      `这里已没有“${summary.zh}”的问题，这条“不再提示”可以删去`,
      `this exception is no longer needed, for nothing here is found any more (${summary.en}); it can be removed`,
    );
  if (words === undefined)
    return say(
      `gouji.json 写明本文件不检查“${summary.zh}”，文中已没有这样的问题，可以删去这一条`,
      `gouji.json allows this in the whole file, where it isn't found any more (${summary.en}); the entry can go`,
    );
  const start = beginningOf(words, MOST_WORDS);
  return say(
    `“不再提示”的一处已找不到（文字改过，或已经改正），可从 gouji.json 删去或重新设定：${start}`,
    `a place that gouji.json allows isn't found any more (edited, or put right); the entry can go or be set again: ${start}`,
  );
}

/** As much of the place's words as tells it from others. */
const MOST_WORDS = 20;
