import { spanOf, type Span } from "../text/span.ts";

/** A comment of a draft that gives leave to rules. */
export interface ExceptionComment {
  readonly span: Span;
  /** What it reaches: what comes next, its section, the file; undefined where it says something else. */
  readonly reach?: "next" | "section" | "file";
  /** As it names them, in small letters. */
  readonly rules: readonly string[];
  /** Its words behind the rules. */
  readonly why: string;
}

/**
 * <!-- gouji-allow section-empty -->, for a section <!-- gouji-allow-section … -->, for the file <!-- gouji-allow-file … -->; a
 * reason may follow the rules.
 */
export const exceptionComments = (text: string): ExceptionComment[] =>
  [...text.matchAll(COMMENT)].map(({ 0: whole, 1: kind = "", 2: said = "", index }) => {
    const list = LIST.exec(said)?.[0] ?? "";
    const reach = REACHES.get(kind.toLowerCase());
    return {
      span: spanOf(index, index + whole.length),
      ...(reach && { reach }),
      rules: list
        .toLowerCase()
        .split(/[,，\s]+/)
        .filter(Boolean),
      why: said.slice(list.length).replace(AROUND, ""),
    };
  });

const COMMENT = /<!--[ \t]*gouji-allow(-[a-z]+)?(?![a-z])[:：]?([^\r\n]{0,300}?)-->/gi;
const REACHES: ReadonlyMap<string, ExceptionComment["reach"]> = new Map([
  ["", "next"],
  ["-section", "section"],
  ["-file", "file"],
] as const);
const LIST = /^\s*[a-z0-9-]*[a-z0-9](?:\s*[,，]\s*[a-z0-9-]*[a-z0-9]|\s+[a-z0-9]+(?:-[a-z0-9]+)+)*/i;

/** What parts a reason from the rules, and brackets around it. */
const AROUND = /^[\s:：,，（(-]+|[\s）)]+$/g;
