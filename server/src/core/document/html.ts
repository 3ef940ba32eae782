import { Tokenizer } from "htmlparser2";
import type { Span } from "../text/span.ts";
import type { TableBlock } from "./document.ts";
import { HtmlTableReader } from "./htmlTable.ts";
import { decodeEntity } from "./inline.ts";

/**
 * The HTML tables of a text that hold no other table, in its order; `hidden` is left out. The tokenizer alone is used:
 * tables in drafts are too broken for a tree to mean anything, and reading stays linear.
 */
export function htmlTablesIn(text: string, hidden: readonly Span[]): TableBlock[] {
  const tables: TableBlock[] = [];
  let next = 0;
  for (let at = 0; ;) {
    OPENING.lastIndex = at;
    const start = OPENING.exec(text)?.index;
    if (start === undefined) return tables.sort((a, b) => a.span.start - b.span.start);
    while ((hidden[next]?.end ?? Infinity) <= start) next++;
    const hole = hidden[next];
    if (hole && hole.start <= start) {
      at = hole.end;
      continue;
    }
    const reader = new HtmlTableReader(text);
    at = readFrom(text, start, reader);
    for (const table of reader.tables) tables.push(table);
  }
}

const OPENING = /<table(?=[\s/>])/gi;

/** Reads on from a table's opening tag to where it is closed, or to the text's end. */
function readFrom(text: string, start: number, reader: HtmlTableReader): number {
  let name = "";
  let from = start;
  let attribute = "";
  let value = "";
  let attributes = new Map<string, string>();
  let end = text.length;
  const ignore = (): void => {};
  const opened = (last: number): void =>
    reader.open(name, attributes, { start: from, end: start + last + 1 });
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname(first, last) {
        name = text.slice(start + first, start + last).toLowerCase();
        from = start + first - 1;
        attributes = new Map();
      },
      onattribname(first, last) {
        attribute = text.slice(start + first, start + last).toLowerCase();
        value = "";
      },
      onattribdata(first, last) {
        value += text.slice(start + first, start + last);
      },
      onattribentity: ignore,
      onattribend() {
        attributes.set(attribute, value);
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag(first, last) {
        const close = text.indexOf(">", start + last);
        const span = { start: start + first - 2, end: close < 0 ? text.length : close + 1 };
        reader.close(text.slice(start + first, start + last).toLowerCase(), span);
        if (!reader.isOpen) {
          end = span.end;
          tokenizer.pause();
        }
      },
      ontext: (first, last) => readText(text, { start: start + first, end: start + last }, reader),
      ontextentity: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(text.slice(start));
  if (!reader.isOpen) return end;
  tokenizer.end();
  reader.end();
  return text.length;
}

/** Reads words between tags; an entity that isn't known is words too. */
function readText(text: string, { start, end }: Span, reader: HtmlTableReader): void {
  let from = start;
  for (const { 0: whole, 1: name = "nbsp", index } of text.slice(start, end).matchAll(ENTITY)) {
    const span = { start: start + index, end: start + index + whole.length };
    const meaning = decodeEntity(name);
    if (meaning === `&${name};`) continue;
    if (from < span.start) reader.text({ start: from, end: span.start });
    reader.entity(meaning, span);
    from = span.end;
  }
  if (from < end) reader.text({ start: from, end });
}

/** The one that is often written without its end stands last. */
const ENTITY = /&(?:([a-z]{2,6}|#\d{1,7}|#x[0-9a-f]{1,6});|nbsp)/gi;
