import { renumbered } from "../../compose/heading.ts";
import type { Mark } from "../../prose/marks/marks.ts";
import { say } from "../../text/message.ts";
import { alternative, offer } from "./offer.ts";
import type { Fix } from "../rule.ts";

/** Numbers the marks from `first` on. */
export function renumber(marks: readonly Mark[], first: number): Fix {
  const changes = marks.map((mark, at) => ({ mark, newText: renumbered(mark.text, first + at) }));
  const moved = changes.filter(({ mark, newText }) => mark.text !== newText);
  const list = moved.map(({ mark, newText }) => `“${mark.text}”→“${newText}”`);
  return offer(
    say(`序号改为连续：${list.join("，")}`, `Number on: ${list.join(", ")}`),
    ...moved.map(({ mark, newText }) => ({ span: mark.span, newText })),
  );
}

export const takeOut = (mark: Mark): Fix =>
  alternative(say(`去掉“${mark.text}”`, `Take “${mark.text}” out`), { span: mark.span, newText: "" });
