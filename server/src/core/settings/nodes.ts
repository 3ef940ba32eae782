import { beginningOf } from "../text/cut.ts";
import { getNodeValue, type Node } from "jsonc-parser";
import type { Severity } from "../rules/rule.ts";
import { say, type Message } from "../text/message.ts";

/** Says what is wrong with a part of a settings file; an error unless said. */
export type ReportMistake = (
  node: Pick<Node, "offset" | "length">,
  message: Message,
  severity?: Severity,
) => void;

export const unknown = (key: Node): Message =>
  say(`没有“${printed(key)}”这一设置项`, `there is no setting “${printed(key)}”`);

const twice = (key: Node): Message =>
  say(
    `“${printed(key)}”写了不止一次，以最后一次为准`,
    `“${printed(key)}” is there more than once; the last one counts`,
  );

/** An object's keys and values; anything else is reported and has none. */
export function members(node: Node, report: ReportMistake): [Node, Node][] {
  if (node.type !== "object") report(node, say("这里应为对象 { … }", "an object { … } is expected here"));
  const found = (node.children ?? []).flatMap(({ type, children: [key, value] = [] }): [Node, Node][] =>
    type === "property" && key && value ? [[key, value]] : [],
  );
  const last = new Map(found.map(([key]) => [key.value, key]));
  for (const [key] of found) if (last.get(key.value) !== key) report(key, twice(key), "warning");
  return found;
}

/** One of these values; anything else is reported and none. */
export function oneOf<T extends string>(
  node: Node,
  values: readonly T[],
  report: ReportMistake,
): T | undefined {
  const found = values.find(value => value === node.value);
  const list = values.join(" | ");
  if (found === undefined) {
    report(node, say(`“${printed(node)}”不可用，应为 ${list}`, `“${printed(node)}” is none of ${list}`));
  }
  return found;
}

/** A text; anything else is reported and none. */
export function textOf({ value, ...node }: Node, report: ReportMistake): string | undefined {
  if (typeof value === "string") return value;
  report(node, TEXT_EXPECTED);
  return undefined;
}

export const TEXT_EXPECTED = say("这里应为文字", "a text is expected here");

/** The texts of an object by these keys; what lacks, isn't known or is no text is reported. */
export function textsIn<Needed extends string, Optional extends string>(
  node: Node,
  needed: readonly Needed[],
  optional: readonly Optional[],
  report: ReportMistake,
): Partial<Record<Needed | Optional, string>> {
  const texts: Partial<Record<string, string>> = {};
  for (const [key, value] of members(node, report)) {
    if ([...needed, ...optional].some(name => name === key.value)) texts[key.value] = textOf(value, report);
    else report(key, unknown(key));
  }
  for (const name of needed)
    if (!(name in texts)) report(node, say(`这里缺少“${name}”`, `“${name}” is missing here`));
  return texts as Partial<Record<Needed | Optional, string>>;
}

export const LIST_EXPECTED = say("这里应为数组 [ … ]", "an array [ … ] is expected here");

export function positive(node: Node, report: ReportMistake): number | undefined {
  if (Number.isInteger(node.value) && node.value > 0) return node.value;
  report(node, say(`“${printed(node)}”应为正整数`, `“${printed(node)}” should be a positive whole number`));
  return undefined;
}

/** A value as it may stand in a message: its beginning, where it is long. */
export function printed(node: Node): string {
  const text = JSON.stringify(getNodeValue(node))?.replace(/^"|"$/g, "") ?? "";
  return beginningOf(text, MOST_LETTERS);
}

const MOST_LETTERS = 60;
