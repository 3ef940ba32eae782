import type { Form } from "../../form/form.ts";
import { anyOf } from "../../text/lexicon.ts";
import { once } from "../../text/once.ts";
import { documentRows } from "./terms.ts";

const ROWS = ["normativeDocuments", "regulations"];

/** Documents of other kinds, which may be what is repealed after them; 废止文件 and 有效文件 are the same still. */
const OTHERS = `${anyOf(["规章", "法规", "制度", "预案", "方案", "政策", "合同"])}|(?<!废止|失效|有效|规范性)文件`;
const COUNTED_BEFORE = `[^,;。、(]{0,6}[0-9零一二两三四五六七八九](?:(?!${OTHERS})[^。]){0,48}$`;

const ON_TOPIC = `${anyOf(["方面", "管理", "数量", "情况", "工作"])}{0,2}[,:](?:(?!${OTHERS})[^。]){0,48}$`;

const shapesOf = (behind: string) =>
  once((form: Form) => ROWS.map(row => [row, new RegExp(documentRows(form)(row) + behind)] as const));
const countedBefore = shapesOf(COUNTED_BEFORE);
const onTopic = shapesOf(ON_TOPIC);

/** Rows of documents that a sentence has counted, with nothing else named since. */
export function documentsNamed(sentence: string, form: Form): readonly string[] {
  return rowIn(countedBefore(form), sentence);
}

/** Rows of documents that a sentence says it is about, with nothing else named since: 规范性文件方面，制发. */
export function documentsOnTopic(sentence: string, form: Form): readonly string[] {
  return rowIn(onTopic(form), sentence);
}

function rowIn(shapes: readonly (readonly [row: string, shape: RegExp])[], sentence: string): string[] {
  const row = shapes.find(([, shape]) => shape.test(sentence))?.[0];
  return row ? [row] : [];
}
