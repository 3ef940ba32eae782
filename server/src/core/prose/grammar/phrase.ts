import type { Reporter } from "../whose/whose.ts";
import { tokensOf, type Lexicon, type Role, type Token } from "./token.ts";

/** Words around a number, by what they do; their order doesn't matter. */
export class Phrase {
  constructor(readonly tokens: readonly Token[]) {}

  static of(words: string, lexicon: Lexicon, reporter: Reporter): Phrase {
    return new Phrase(tokensOf(words, lexicon, reporter));
  }

  /** One phrase for each thing that it names, where the numbers are told of them in turn: 甲、乙分别为 4 件、1 件. */
  inTurn(): readonly Phrase[] {
    if (!this.has("respectively")) return [];
    const named = this.tokens.filter(({ role }) => NAMING.includes(role));
    if (named.length < 2) return [];
    return named.map(one => new Phrase(this.tokens.filter(token => token === one || !named.includes(token))));
  }

  /** The two read as one. */
  with(other: Phrase): Phrase {
    return new Phrase([...this.tokens, ...other.tokens]);
  }

  /** The same less the words of a role: 2023年 in 2023年本年度收到, which says the year anew. */
  without(role: Role): Phrase {
    return this.has(role) ? new Phrase(this.tokens.filter(token => token.role !== role)) : this;
  }

  has(...roles: readonly Role[]): boolean {
    return this.tokens.some(({ role }) => roles.includes(role));
  }

  /** The keys of a role's words, each once, in their order. */
  keys(...roles: readonly Role[]): string[] {
    return [...new Set(this.tokens.flatMap(({ role, key }) => (roles.includes(role) ? [key] : [])))];
  }

  /** What isn't of these roles, nor silent: it may narrow what is meant. */
  besides(roles: readonly Role[]): string {
    return this.tokens
      .filter(({ role }) => !SILENT.includes(role) && !roles.includes(role))
      .map(({ text }) => text)
      .join("");
  }

  /** Whether nothing in it says anything. */
  get isSilent(): boolean {
    return this.tokens.every(({ role }) => SILENT.includes(role));
  }

  /** Whether unknown words stand between the last of some roles and the phrase's end. */
  endsUnknown(roles: readonly Role[]): boolean {
    const last = this.tokens.findLastIndex(({ role }) => roles.includes(role));
    return this.tokens.slice(last + 1).some(({ role }) => role === "unknown");
  }
}

/** Rows and columns that are told in turn. */
const NAMING: readonly Role[] = ["outcome", "applicant", "case", "result", "decision", "document", "column"];

const SILENT: readonly Role[] = ["silent", "join", "respectively"];
