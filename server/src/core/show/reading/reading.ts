import type { Network } from "../../network/network.ts";
import type { Prose } from "../../prose/read.ts";
import type { Language } from "../../text/message.ts";
import type { LinkTo } from "./markdown.ts";
import { describeNumbers } from "./numbers.ts";
import { describeOutline } from "./outline.ts";
import { describeTables } from "./tables.ts";

/**
 * How a draft was understood, as Markdown: title and sections with their lines, each table with its cells by row and column,
 * and what every number of the prose was taken for. Lines count from 1.
 */
export const describeReading = (
  prose: Prose,
  network: Network,
  language: Language,
  linkTo?: LinkTo,
): string =>
  [
    describeOutline(prose.report, language, linkTo),
    ...describeTables(prose.report, language, linkTo),
    describeNumbers(prose, network, language, linkTo),
  ].join("\n");
