import type { Phrase } from "../grammar/phrase.ts";
import type { Reporter } from "../whose/whose.ts";

/** What stands around a number. */
export interface Around {
  readonly unit: string | undefined;
  /** The words of its clause before it. */
  readonly before: Phrase;
  /** Those behind it, up to the next number. */
  readonly after: Phrase;
  readonly isLastOfClause: boolean;
  /** Those behind it, with the clauses that follow without a number of their own: 2 件因…，结转下年度. */
  readonly behind: Phrase;
  /** The sentence up to it. */
  readonly sentence: string;
  /** Some of what follows it. */
  readonly ahead: string;
  readonly reporter: Reporter;
  readonly isAboutRequests: boolean;
  /** Whether the sentence has named requests before. */
  readonly isRequestNamed: boolean;
  readonly isAboutCases: boolean;
  /** The last words of the sentence before it that tell a deed: 作出 for 行政处罚 15 件 behind 作出行政许可 120 件、. */
  readonly inherited: Phrase | undefined;
  /** Rows of documents that the sentence has counted before, where nothing else was named since. */
  readonly namedDocuments: readonly string[];
  /** Rows of documents that it says it is about: 规范性文件方面，制发 3 件. */
  readonly documentsOnTopic: readonly string[];
  /** Rows of documents that it has told beyond doubt: what 废止文件 2 件 goes on with. */
  readonly toldDocuments: readonly string[];
}
