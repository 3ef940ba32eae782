import { statutes, type Statute } from "../../form/statutes.ts";
import { CHINESE_ORDINAL, ordinalOf } from "../../number/ordinal.ts";
import type { Span } from "../../text/span.ts";
import type { Paragraph } from "../paragraph.ts";

/** Articles of a statute under which the report says that it is made. */
export interface CitedArticles {
  readonly statute: Statute;
  readonly articles: readonly { readonly words: string; readonly number: number; readonly span: Span }[];
}

const ARTICLE = `第(?:${CHINESE_ORDINAL}|\\d{1,2})条`;
const CITED = new RegExp(
  String.raw`《(?<name>[^《》]{0,24}条例)》(?:\([^()]{0,60}\))?(?<articles>${ARTICLE}(?:[、和及与]${ARTICLE}){0,3})(?<rest>[^。]{0,80})`,
  "g",
);
/** What the sentence goes on to say of the report itself. */
const IS_MADE = /(?:编制|编写|撰写|制作|形成|公布|发布|向社会公开)/;

/** The articles that the prose above the first section names as the report's basis. */
export function* citedArticles({ section, passage }: Paragraph): Generator<CitedArticles> {
  const { text } = passage;
  if (section !== undefined || !text.includes("《")) return;
  for (const { index, groups, 0: whole } of text.matchAll(CITED)) {
    const { name = "", articles: words = "", rest = "" } = groups ?? {};
    const statute = statutes.find(({ articles, ...known }) => articles && isNamed(known, name));
    if (!statute || !IS_MADE.test(rest)) continue;
    const from = index + whole.length - rest.length - words.length;
    const articles = [...words.matchAll(/第([^条]+)条/g)].map(match => {
      const start = from + match.index + 1;
      const number = ordinalOf(match[1] ?? "") ?? NaN;
      return {
        words: match[1] ?? "",
        number,
        span: passage.source({ start, end: start + (match[1] ?? "").length }),
      };
    });
    yield { statute, articles };
  }
}

/** By its name, or as 《条例》 for short. */
const isNamed = ({ name, aliases }: Pick<Statute, "name" | "aliases">, written: string): boolean =>
  [name, ...aliases, "条例"].includes(written);
