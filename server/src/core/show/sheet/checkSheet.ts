import type { Checked } from "../../check/check.ts";
import { evaluate, tally, type Figure, type Identity, type Tally } from "../../network/network.ts";
import type { Exact } from "../../number/exact.ts";
import { say, type Message } from "../../text/message.ts";

/** Every identity of a draft with its sum written out, as a reviewer would do with a calculator. */
export interface CheckSheet {
  readonly organ?: string;
  readonly year?: number;
  readonly tally: Tally;
  /** By table in the order of the form, what the prose has a part in last; none is empty. */
  readonly groups: readonly SheetGroup[];
}

export interface SheetGroup {
  readonly title: Message;
  /** What the title begins with. */
  readonly shortTitle: Message;
  readonly tally: Tally;
  /** In the order of the network. */
  readonly sections: readonly SheetSection[];
}

/** Identities of a table that have one reason; those of the prose, that have each their own, are one section. */
export interface SheetSection {
  readonly reason?: Message;
  readonly lines: readonly SheetLine[];
}

export interface SheetLine {
  readonly identity: Identity;
  /** Of the row, column or sentence, without its table's. */
  readonly name: Message;
  readonly status: "held" | "broken" | "unread";
  /** Of the parts and of the wholes; undefined while some of it can't be read. */
  readonly sums?: { readonly parts: Exact; readonly wholes: Exact };
  /** The figures that can't be read. */
  readonly gaps: readonly Figure[];
}

export function checkSheet({ report, network }: Pick<Checked, "report" | "network">): CheckSheet {
  const ofProse: Identity[] = [];
  const byTable = new Map<string, Identity[]>(report.form.tables.map(({ key }) => [key, []]));
  for (const identity of network.identities) {
    const tables = new Set([...identity.parts, ...identity.wholes].map(({ cell }) => cell?.table));
    const [table] = tables;
    const group = tables.size === 1 && table !== undefined ? byTable.get(table) : undefined;
    (group ?? ofProse).push(identity);
  }
  const groups = report.form.tables.map(({ key, name, shortName }) =>
    groupOf(name, shortName, byTable.get(key) ?? [], ({ kind, reason }) => `${kind} ${reason.zh}`),
  );
  return {
    ...(report.organ === undefined ? {} : { organ: report.organ }),
    ...(report.year === undefined ? {} : { year: report.year }),
    tally: tally(network),
    groups: [...groups, groupOf(PROSE, PROSE, ofProse, () => undefined)].filter(
      ({ sections }) => sections.length,
    ),
  };
}

const PROSE = say("正文", "The text");

function groupOf(
  title: Message,
  shortTitle: Message,
  identities: readonly Identity[],
  sectionOf: (identity: Identity) => string | undefined,
): SheetGroup {
  const sections = new Map<string | undefined, { reason?: Message; lines: SheetLine[] }>();
  for (const identity of identities) {
    const key = sectionOf(identity);
    const section = sections.get(key) ?? { ...(key !== undefined && { reason: identity.reason }), lines: [] };
    sections.set(key, section);
    section.lines.push(lineOf(identity, shortTitle));
  }
  return { title, shortTitle, tally: tally({ identities }), sections: [...sections.values()] };
}

function lineOf(identity: Identity, group: Message): SheetLine {
  const evaluation = evaluate(identity);
  const { status } = evaluation;
  const name = say(ownName(identity, group, "zh"), ownName(identity, group, "en"));
  if (status === "unread") return { identity, name, status, gaps: evaluation.gaps };
  const { parts, wholes } = evaluation;
  return { identity, name, status, sums: { parts, wholes }, gaps: [] };
}

function ownName({ name, wholes }: Identity, group: Message, language: keyof Message): string {
  const own = name[language].startsWith(group[language])
    ? name[language].slice(group[language].length)
    : name[language];
  return own.trim() || (wholes.at(-1)?.name[language] ?? "");
}
