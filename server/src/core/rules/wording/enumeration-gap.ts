import { renumbered } from "../../compose/heading.ts";
import type { Enumeration } from "../../prose/marks/enumeration.ts";
import { enumerationsOf } from "../../prose/marks/enumerations.ts";
import type { Mark } from "../../prose/marks/marks.ts";
import { say, type Message } from "../../text/message.ts";
import { defineRule, type Fix, type Problem } from "../rule.ts";
import { renumber, takeOut } from "../say/renumbering.ts";

/** An enumeration doesn't start at one, leaves out a number or gives one twice. */
export default defineRule({
  id: "enumeration-gap",
  severity: "warning",
  summary: say(
    "“一是、二是”“（一）（二）”等序号不连续",
    "an enumeration starts late, skips a number or repeats one",
  ),
  basis: {
    law: "《党政机关公文处理工作条例》第十九条",
    text: say("公文应当表述准确、结构严谨", "official documents are worded precisely and built soundly"),
  },
  *check({ prose }) {
    for (const enumeration of enumerationsOf(prose)) {
      const { marks, short, startsOtherwise } = enumeration;
      let last = short || startsOtherwise ? (marks[0]?.ordinal ?? 1) - 1 : 0;
      for (const [at, mark] of marks.entries()) {
        if (mark.ordinal !== last + 1) {
          yield problemAt(enumeration, at, mark, last);
          break;
        }
        last = mark.ordinal;
      }
    }
  },
});

function problemAt(enumeration: Enumeration, at: number, mark: Mark, last: number): Problem {
  return {
    span: mark.span,
    message: messageOf(enumeration, at, mark, last),
    fixes: fixesFor(enumeration, at, last),
  };
}

function messageOf({ marks }: Enumeration, at: number, { text, ordinal }: Mark, last: number): Message {
  const before = marks[at - 1]?.text;
  const missing = renumbered(text, last + 1);
  if (before === undefined) {
    const only = marks.length === 1 ? say("只有", "only ") : say("有", "");
    return say(
      `${only.zh}“${text}”，前面缺“${missing}”`,
      `there is ${only.en}“${text}”, with no “${missing}” before it`,
    );
  }
  if (ordinal === last) return say(`“${text}”出现了两次`, `“${text}” comes twice`);
  const skips = ordinal > last ? say(`，缺“${missing}”`, `, without “${missing}”`) : say("，次序不对", "");
  return say(`“${before}”之后是“${text}”${skips.zh}`, `“${text}” follows “${before}”${skips.en}`);
}

function fixesFor({ marks }: Enumeration, at: number, last: number): Fix[] {
  const [mark] = marks;
  if (mark && marks.length === 1) return [takeOut(mark)];
  return [renumber(marks.slice(at), last + 1)];
}
