import { say, type Message } from "../text/message.ts";
import type { Span } from "../text/span.ts";
import { exceptionComments } from "./comments.ts";
import { readJson } from "./json.ts";
import { rules } from "./rules.ts";
import { plainPath } from "./settings.ts";

/** Leave that is given, as a reader goes through it. */
export interface ListedException {
  readonly what: Message;
  /** Undefined where it holds for all of the draft. */
  readonly where?: Message;
  readonly why?: string;
  /** Where it is written, and its place there. */
  readonly place: "draft" | "file";
  readonly span: Span;
}

/** All leave that holds for a draft at a path: its own comments, then the entries of a settings file. Never throws. */
export function exceptionsIn(draft: string, file: string, path: string): ListedException[] {
  const comments = exceptionComments(draft).flatMap(({ span, reach, rules: names, why }) =>
    names.map((rule): ListedException => {
      const where = reach && WHERE[reach];
      return {
        what: summaryOf(rule),
        ...(where && { where }),
        ...(why && { why }),
        place: "draft",
        span,
      };
    }),
  );
  const entries = entriesOf(file).flatMap((entry): ListedException[] => {
    const said = (name: string): string | undefined => {
      const value: unknown = entry.children?.find(({ children }) => children?.[0]?.value === name)
        ?.children?.[1]?.value;
      return typeof value === "string" ? value : undefined;
    };
    const rule = said("rule");
    if (rule === undefined || plainPath(said("in") ?? "") !== path) return [];
    const where = said("about") ?? said("words");
    const why = said("why");
    return [
      {
        what: summaryOf(rule),
        ...(where !== undefined && { where: say(where, where) }),
        ...(why !== undefined && { why }),
        place: "file",
        span: { start: entry.offset, end: entry.offset + entry.length },
      },
    ];
  });
  return [...comments, ...entries];
}

const WHERE: Readonly<Record<string, Message>> = {
  next: say("注释后面的一段或一张表", "the paragraph or table behind the comment"),
  section: say("注释所在的部分", "the section of the comment"),
};

function entriesOf(file: string) {
  const { root } = readJson(file);
  const members = root?.type === "object" ? (root.children ?? []) : [];
  const list = members.findLast(({ children }) => children?.[0]?.value === "allow")?.children?.[1];
  return list?.type === "array" ? (list.children ?? []) : [];
}

const summaryOf = (id: string): Message => rules.find(rule => rule.id === id)?.summary ?? say(id, id);
