import type { Lines } from "../text/lines.ts";
import { spanOf, textOf, type Span } from "../text/span.ts";

/** YAML between two lines of dashes at the very start, as sites of Markdown pages keep it. */
export interface FrontMatter {
  /** With both lines of dashes and the last one's end. */
  readonly span: Span;
  /** The words of its title, without quotation marks. */
  readonly title?: Span;
}

/** Undefined where the first line is no dashes, or what follows is no YAML. */
export function frontMatterOf(text: string, lines: Lines): FrontMatter | undefined {
  const lineAt = (at: number): string => textOf(text, lines.span(at));
  if (!/^\ufeff?---[ \t]*$/.test(lineAt(0))) return undefined;
  let title: Span | undefined;
  for (let at = 1; at < lines.count; at++) {
    const line = lineAt(at);
    if (/^(?:---|\.\.\.)[ \t]*$/.test(line) && at > 1)
      return { span: spanOf(0, lines.endWithBreak(at)), ...(title && { title }) };
    if (!ENTRY.test(line) && !(at > 1 && GOES_ON.test(line))) return undefined;
    const value = /^title:[ \t]+(["']?)(?=\S)(.*?)\1[ \t]*$/.exec(line);
    if (value?.[2]) {
      const start = lines.span(at).start + line.indexOf(value[2], "title:".length);
      title = spanOf(start, start + value[2].length);
    }
  }
  return undefined;
}

const ENTRY = /^[^\s:：|#\-，。][^\s:：|，。]{0,29}:(?:\s|$)/;
const GOES_ON = /^(?:\s|-\s|$)/;
