import type { Form } from "../../form/form.ts";
import { anyOf } from "../../text/lexicon.ts";
import { once } from "../../text/once.ts";
import { documentRows } from "./terms.ts";

const ROWS = ["normativeDocuments", "regulations"];

/** Documents of other kinds, which may be what is repealed after them; 废止文件 and 有效文件 are the same still. */
const OTHERS = `${anyOf(["规章", "法规", "制度", "预案", "方案", "政策", "合同"])}|(?<!废止|失效|有效|规范性)文件`;
const COUNTED_BEFORE = `[^,;。、(]{0,6}[0-9零一二两三四五六七八九](?:(?!${OTHERS})[^。]){0,48}$`;

const shapesOf = once((form: Form) =>
  ROWS.map(row => [row, new RegExp(documentRows(form)(row) + COUNTED_BEFORE)] as const),
);

/** Rows of documents that a sentence has counted, with nothing else named since. */
export function documentsNamed(sentence: string, form: Form): readonly string[] {
  const row = shapesOf(form).find(([, shape]) => shape.test(sentence))?.[0];
  return row ? [row] : [];
}
