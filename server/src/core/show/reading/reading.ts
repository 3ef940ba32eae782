import type { Network } from "../../network/network.ts";
import type { Prose } from "../../prose/read.ts";
import type { Language } from "../../text/message.ts";
import type { LinkTo } from "./markdown.ts";
import { describeNumbers } from "./numbers.ts";
import { describeOutline } from "./outline.ts";
import { describeTables } from "./tables.ts";

export interface ReadingOptions {
  readonly linkTo?: LinkTo | undefined;
  /** Tells beside each row and column what it is called where programs read it. */
  readonly withKeys?: boolean;
}

/**
 * How a draft was understood, as Markdown: title and sections with their lines, each table with its cells by row and column,
 * and what every number of the prose was taken for. Lines count from 1.
 */
export const describeReading = (
  prose: Prose,
  network: Network,
  language: Language,
  { linkTo, withKeys = false }: ReadingOptions = {},
): string =>
  [
    describeOutline(prose.report, language, linkTo),
    ...describeTables(prose.report, language, withKeys, linkTo),
    describeNumbers(prose, network, language, linkTo),
  ].join("\n");
