import { createScanner, parseTree, type Node, type ParseError } from "jsonc-parser";
import { say, type Message } from "../text/message.ts";

/** A text of JSON, with comments and trailing commas, as far as it can be read, and where it can't. */
export interface Json {
  readonly root?: Node;
  readonly faults: readonly { readonly offset: number; readonly length: number; readonly message: Message }[];
}

/** Settings are four deep; the parser calls itself at each bracket and ends its stack at some thousands. */
const DEEPEST = 100;

/** Never throws; a text with brackets nested too deep is not read at all. */
export function readJson(text: string): Json {
  const tooDeep = bracketBelow(text, DEEPEST);
  if (tooDeep !== undefined) {
    const message = say(
      `括号一层套一层，超过 ${DEEPEST} 层，这个文件没有读`,
      `brackets are nested more than ${DEEPEST} deep; the file was not read`,
    );
    return { faults: [{ offset: tooDeep, length: 1, message }] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const message = say("此处不是有效的 JSON", "this is not valid JSON");
  return { ...(root && { root }), faults: errors.map(({ offset, length }) => ({ offset, length, message })) };
}

/** The offset of the first bracket that is nested deeper than so many others. */
function bracketBelow(text: string, limit: number): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const first = text.charAt(scanner.getTokenOffset());
    if ("{[".includes(first)) depth += 1;
    else if ("}]".includes(first)) depth -= 1;
    if (depth > limit) return scanner.getTokenOffset();
  }
  return undefined;
}
