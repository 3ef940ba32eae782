import { printable } from "../../core/index.ts";

/** Words of a draft or of a file's name as mere words in a page. */
export const escapedHtml = (text: string): string =>
  printable(text).replace(/[&<>"']/g, sign => ENTITIES[sign] ?? sign);

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
