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
  summary: say("例外不再对应任何问题", "an exception that no longer allows anything"),
  basis: {
    law: "勾稽",
    text: say("例外只应放过还在的问题", "an exception is for a finding that is still there"),
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
      fixes: removal ? [offer(say("删去这条例外", "Remove the exception"), removal)] : [],
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

function messageOf({ rule, isUnknown, span, words }: GrantedException): Message {
  if (!rule)
    return say(
      "这条例外没有写明规则，或范围不是 gouji-allow、gouji-allow-section、gouji-allow-file，不起作用",
      "the exception names no rule, or is none of gouji-allow, gouji-allow-section and gouji-allow-file",
    );
  if (isUnknown)
    return say(
      `没有名为“${rule}”的规则，这条例外不起作用`,
      `there is no rule “${rule}”; the exception allows nothing`,
    );
  const place = span
    ? say("此处", "here")
    : words === undefined
      ? say("gouji.json 中", "in gouji.json")
      : say(`gouji.json 中“${words}”处`, `in gouji.json on “${words}”`);
  return say(
    `${place.zh}对规则 ${rule} 的例外没有对应任何问题，可以删去`,
    `the exception for ${rule} ${place.en} allows nothing and can go`,
  );
}
