import type { Language } from "../../core/index.ts";
import type { UnreadEntry } from "../formats/unread.ts";
import type { Rounds } from "./rounds.ts";
import type { Collection } from "./collection.ts";
import { continuity } from "./continuity.ts";
import { figureSheets } from "./figures.ts";
import { overview } from "./overview.ts";
import { problems } from "./problems.ts";
import type { Sheet } from "./sheet.ts";
import { sums } from "./sums.ts";
import { unreadFiles } from "./unreadFiles.ts";

/** The tables of a collection, in the order of its reader's questions: who, what, how many, what wasn't read. */
export const sheetsOf = (
  collection: Collection,
  unread: readonly UnreadEntry[],
  rounds: Rounds | undefined,
  language: Language,
): Sheet[] => [
  overview(collection, rounds, language),
  problems(collection, rounds, language),
  ...figureSheets(collection, language),
  sums(collection, language),
  continuity(collection, language),
  unreadFiles(collection, unread, language),
];
