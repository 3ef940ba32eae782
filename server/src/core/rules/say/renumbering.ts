import { renumbered } from "../../compose/heading.ts";
import type { Mark } from "../../prose/marks/marks.ts";
import { say } from "../../text/message.ts";
import type { Fix } from "../rule.ts";

/** Numbers the marks from `first` on. */
export function renumber(marks: readonly Mark[], first: number): Fix {
  const changes = marks.map((mark, at) => ({ mark, newText: renumbered(mark.text, first + at) }));
  const moved = changes.filter(({ mark, newText }) => mark.text !== newText);
  const list = moved.map(({ mark, newText }) => `“${mark.text}”→“${newText}”`);
  return {
    title: say(`序号改为连续：${list.join("，")}`, `Number on: ${list.join(", ")}`),
    edits: moved.map(({ mark, newText }) => ({ span: mark.span, newText })),
    safe: false,
    preferred: true,
  };
}

export const takeOut = (mark: Mark): Fix => ({
  title: say(`去掉“${mark.text}”`, `Take “${mark.text}” out`),
  edits: [{ span: mark.span, newText: "" }],
  safe: false,
  preferred: false,
});
