import { MarkupKind, type MarkupContent } from "vscode-languageserver";
import { printable, type Span } from "../core/index.ts";
import { placeLinkTo, toRange, type Target } from "./protocol.ts";

/** Writes what is shown to a reader, in Markdown where the client shows it; words of the draft stay words. */
export class Markup {
  readonly #target: Target;
  readonly #isMarkdown: boolean;

  constructor(target: Target) {
    this.#target = target;
    this.#isMarkdown = target.abilities.markdownHover;
  }

  text(words: string): string {
    const line = printable(words.replace(/\s+/g, " "));
    return this.#isMarkdown ? line.replace(SIGNS, "\\$&") : line;
  }

  strong(words: string): string {
    return this.#isMarkdown ? `**${this.text(words)}**` : this.text(words);
  }

  /** 第 12 行, which leads there where the client follows such links. */
  line(span: Span): string {
    const { document, language, abilities } = this.#target;
    const { start } = toRange(document, span);
    const words = { zh: `第 ${start.line + 1} 行`, en: `line ${start.line + 1}` }[language];
    if (!this.#isMarkdown || !abilities.placeLink) return words;
    return `[${words}](${placeLinkTo(abilities.placeLink, document.uri, start)})`;
  }

  lines(lines: readonly string[]): string {
    return lines.join(this.#isMarkdown ? "  \n" : "\n");
  }

  paragraphs(paragraphs: readonly string[]): string {
    return paragraphs.join("\n\n");
  }

  content(value: string): MarkupContent {
    return { kind: this.#isMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText, value };
  }
}

/** All that Markdown, HTML or a reader of bare addresses could take for more than words. */
const SIGNS = /[\\`*_{}[\]()#+\-.!<>|~&:@/]/g;
