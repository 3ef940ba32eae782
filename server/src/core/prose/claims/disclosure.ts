import type { Phrase } from "../grammar/phrase.ts";
import type { Role } from "../grammar/token.ts";
import type { Around } from "./around.ts";
import { decisionsAt, documentsAt, feesAt, type Doubt, type Reading, type Recognised } from "./claim.ts";

const COLUMNS = ["made", "repealed", "inForce"];
const LOOSE: readonly Doubt[] = ["looseWords"];

/** What a mention says of the documents, decisions and fees of table two. */
export function disclosureClaim(around: Around, money: boolean): Recognised | undefined {
  const { before, after } = around;
  if (money) return before.has("fees") && !before.endsUnknown(["fees"]) ? fees(before) : undefined;
  const noun = (role: Role): readonly string[] =>
    before.has(role) ? before.keys(role) : leading(after, role);
  const decisions = noun("decision");
  if (decisions.length) return decided(decisions, around);
  const documents = noun("document");
  return documents.length || before.has("column") ? documentsClaim(documents, around) : undefined;
}

/** The noun right behind a number: 出台 1 件行政规范性文件. */
const leading = ({ tokens }: Phrase, role: Role): readonly string[] =>
  tokens[0]?.role === role ? [tokens[0].key] : [];

const fees = (before: Phrase): Recognised => ({
  subject: "fees",
  readings: [[feesAt]],
  narrowing: before.besides(["fees", "receive"]),
  doubts: [],
});

/** What is shown to the public, or only handled, may be more or less than what was decided. */
const DEEDS: readonly Role[] = ["decide", "do", "due", "show", "finish", "disclose"];

const GRIDS: Readonly<Record<string, string>> = { penalties: "enforcement", coercion: "enforcement" };

/** 清单事项 44 项，其中行政许可 11 项: kinds of decisions, where nothing was done. */
function decided(keys: readonly string[], { before, inherited, unit }: Around): Recognised | undefined {
  if (before.endsUnknown(["decision", ...DEEDS])) return undefined;
  const deeds = before.has(...DEEDS) ? before : (inherited ?? before);
  if (unit === "项" && !deeds.has("decide", "do", "finish")) return undefined;
  const isShown = deeds.has("show", "disclose") || before.tokens.some(({ text }) => OF_OTHERS.test(text));
  return {
    subject: keys.join("+"),
    readings: [keys.map(key => decisionsAt(GRIDS[key] ?? key, key))],
    narrowing: before.besides(["decision", ...DEEDS]),
    doubts: isShown || unit === "件次" ? LOOSE : deeds.has("decide") ? [] : ["otherDeed"],
  };
}

/** Words that make it a count of pieces of information, or of kinds of permits. */
const OF_OTHERS = /^(?:信息|事项)$/;

const DOCUMENT: readonly Role[] = ["document", "documents", "column", "new", "show", "disclose", "cause"];

function documentsClaim(own: readonly string[], around: Around): Recognised | undefined {
  const { before, after, inherited, namedDocuments, documentsOnTopic, toldDocuments } = around;
  if (before.endsUnknown(["document", "documents", "column"])) return undefined;
  const told = documentsOnTopic.length ? documentsOnTopic : namedDocuments;
  const named = own.length ? own : before.has("documents") ? toldDocuments : told;
  if (!named.length) return undefined;
  const isBehind = !before.has("document", "column") && leading(after, "document").length > 0;
  const said = columnsOf(isBehind ? after : before);
  const columns = said.length || !own.length ? said : inherited ? columnsOf(inherited) : [];
  if (!own.length && !documentsOnTopic.length && columns.includes("made")) return undefined;
  if (columns.length > 1 || (!columns.length && before.has("column"))) return undefined;
  const readings = columns.length
    ? columns.map((column): Reading => named.map(key => documentsAt(key, column)))
    : COLUMNS.map((column): Reading => named.map(key => documentsAt(key, column)));
  return {
    subject: `${named.join("+")}${columns.length ? `.${columns.join("+")}` : ""}`,
    readings,
    narrowing: before.besides(DOCUMENT),
    doubts: !columns.length ? LOOSE : isRepealedApart(columns, around) ? ["someOfSeveral"] : [],
  };
}

/** 废止 1 件、宣布失效 2 件: each is one of what the form counts together. */
const isRepealedApart = (columns: readonly string[], { sentence, ahead }: Around): boolean =>
  columns.includes("repealed") && REPEALED_APART.test(`${sentence}0${ahead}`);

const COUNTED = "[^,;。、0-9]{0,4}[0-9零一二两三四五六七八九十]+";
const REPEALED_APART = new RegExp(`废止${COUNTED}[件个份]?[,、]?[^,;。、0-9]{0,4}失效${COUNTED}`);

const columnsOf = (words: Phrase): string[] =>
  words.has("new") ? [...new Set(["made", ...words.keys("column")])] : words.keys("column");
