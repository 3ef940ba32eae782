import type { Mark } from "../report/prose/enumeration.ts";
import { say } from "../text/message.ts";
import type { Fix } from "./rule.ts";

const NUMERALS = ["", ..."一二三四五六七八九十"];

const inCharacters = (ordinal: number): string =>
  ordinal <= 10 ? (NUMERALS[ordinal] ?? "") : `十${NUMERALS[ordinal - 10] ?? ""}`;

/** A mark with another number. */
const marked = ({ text }: Mark, ordinal: number): string =>
  text.replace(/[一二三四五六七八九十]+|[0-9０-９]+/, numeral =>
    /[0-9０-９]/.test(numeral) ? String(ordinal) : inCharacters(ordinal),
  );

/** Numbers the marks from `first` on. */
export function renumber(marks: readonly Mark[], first: number): Fix {
  const changes = marks.map((mark, at) => ({ mark, newText: marked(mark, first + at) }));
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
