import type { Block, Document, Line } from "../../document/document.ts";
import { MappedBuilder, type MappedText } from "../../text/mapped.ts";
import { simplified } from "../../text/script.ts";
import { isSpace, spanOf, textOf, type Span } from "../../text/span.ts";
import { halfWidth } from "../../text/width.ts";

/** A block above the first section, as far as a title may be looked for in it. */
export interface OpeningBlock {
  readonly block: Block;
  /** The words of a short line without white space, tags and emphasis, in simplified characters; else undefined. */
  readonly words?: MappedText;
  /** Whether it is what a web page puts around a title: a table, 发布时间：…, a date, a document's number. */
  readonly isMetadata: boolean;
  /** Whether a sentence goes on from the line before it, or in the next. */
  readonly isInSentence: boolean;
}

/** A title with what a page tells of it behind it. */
const LONGEST = 140;
const METADATA = /^[^：:]{1,8}[：:]|^[\d年月日\-—/.:：]+$|〔\d{4}〕/;

export function openingBlocks(document: Document, blocks: readonly Block[]): OpeningBlock[] {
  return blocks.map((block, at) => {
    if (block.kind === "table") return { block, isMetadata: true, isInSentence: false };
    const words = shortWords(document.text, block);
    return {
      block,
      isMetadata: words !== undefined && METADATA.test(words.text),
      isInSentence: isInSentence(document, blocks[at - 1], block, blocks[at + 1]),
      ...(words && { words }),
    };
  });
}

function shortWords(text: string, { content, mark }: Line): MappedText | undefined {
  const { start, end } = content;
  if (mark || end - start > LONGEST * MOST_OF_TAGS) return undefined;
  const words = new MappedBuilder();
  for (let at = start; at < end && words.text.length <= LONGEST; at++) {
    const unit = text.charAt(at);
    const tag = unit === "<" ? TAG.exec(text.slice(at, Math.min(end, at + LONGEST_TAG)))?.[0] : undefined;
    if (tag) at += tag.length - 1;
    else if (!isSpace(text.charCodeAt(at)) && unit !== "*")
      words.put(/[０-９]/.test(unit) ? halfWidth(unit) : unit, spanOf(at, at + 1));
  }
  if (!words.text || words.text.length > LONGEST) return undefined;
  return { ...words.build(content), text: simplified(words.text) };
}

/** A title may hold so many times its own letters of inline tags. */
const MOST_OF_TAGS = 8;
const LONGEST_TAG = 300;
const TAG = /^<\/?[a-z][^<>\n]*>/i;

function isInSentence(
  { text }: Document,
  above: Block | undefined,
  line: Line,
  below: Block | undefined,
): boolean {
  const behind = below?.kind === "line" && areAdjacent(text, line, below) ? contentOf(text, below) : "";
  return goesOn(text, above, line) || /^(?:格式|的(?:通知|要求|规定)|[》，,、；;])/.test(behind);
}

/** Whether a line goes on with a sentence that the line right above it leaves open. */
export function goesOn(text: string, above: Block | undefined, line: Block | undefined): boolean {
  if (above?.kind !== "line" || line?.kind !== "line" || !areAdjacent(text, above, line)) return false;
  const before = contentOf(text, above);
  return (
    before.length > 10 &&
    !METADATA.test(before) &&
    /[，,、]|[（(《][^）)》]*$/.test(before) &&
    !/[。！？!?：:；;]["”）)]?$/.test(before)
  );
}

const contentOf = (text: string, { content }: Line): string => text.slice(content.start, content.end);

/** Whether no blank line lies between two lines. */
export const areAdjacent = (text: string, above: Line, below: Line): boolean =>
  (text.slice(above.span.end, below.span.start).match(/\r\n|\r|\n/g)?.length ?? 0) < 2;

/** The words of a stretch that may be broken over lines and hold tags. */
export const unbroken = (text: string, span: Span): string =>
  textOf(text, span).replace(/<[^<>]*>|[\s*]/g, "");
