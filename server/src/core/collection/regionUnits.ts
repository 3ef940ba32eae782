import type { Report } from "../report/report.ts";
import { say, type Message } from "../text/message.ts";
import type { RegionUnits, UnitFigures } from "../ties/units.ts";

/** A unit's document, and what is kept of the report in it. */
export interface UnitDocument {
  readonly document: string;
  /** What it is called where its report doesn't name an organ. */
  readonly fileName: string;
  /** Undefined for what is no report; why it couldn't be read, for what couldn't. */
  readonly unit?: KeptUnit;
  readonly reason?: Message;
}

/** Whose report it is, on which year and form, as its title says. */
export interface ReportHead {
  readonly organ?: string;
  readonly year?: number;
  readonly form: string;
}

export const headOf = ({ organ, year, form }: Report): ReportHead => ({
  ...(organ !== undefined && { organ }),
  ...(year !== undefined && { year }),
  form: form.key,
});

/** What a region's sums need of a unit. */
export interface KeptUnit extends ReportHead, Pick<UnitFigures, "figures" | "places" | "suspects"> {}

/** A line of the roster. */
export interface RosterEntry {
  readonly name: string;
  /** Its file, as the documents are called, where the roster says it. */
  readonly document?: string;
}

/** Sorts units' documents: which are added up, and what is the matter with the others. */
export function regionUnits(
  region: ReportHead,
  documents: readonly UnitDocument[],
  roster: readonly RosterEntry[] = [],
): RegionUnits {
  const counted = new Map<string, UnitFigures>();
  const doubled: { document: string; first: UnitFigures }[] = [];
  const unfit: { name: string; document: string; why: Message }[] = [];
  const named = new Map(
    roster.flatMap(({ name, document }) => (document === undefined ? [] : [[document, name]])),
  );
  const seen = new Set<string>();
  for (const { document, fileName, unit, reason } of documents) {
    const name = named.get(document) ?? unit?.organ ?? ownerOf(fileName, roster) ?? fileName;
    // The region's own report of whichever year, where the pattern holds for it, is no unit's.
    if (region.organ !== undefined && folded(name) === folded(region.organ)) continue;
    seen.add(folded(name));
    const why = unit ? misfit(region, unit) : reason ? unread(reason) : NO_REPORT;
    if (!unit || why) {
      unfit.push({ name, document, why: why ?? NO_REPORT });
      continue;
    }
    const { figures, places, suspects } = unit;
    const first = counted.get(folded(name));
    if (first) doubled.push({ document, first });
    else counted.set(folded(name), { name, document, figures, places, suspects });
  }
  const missing = roster.map(({ name }) => name).filter(name => !seen.has(folded(name)));
  // A unit whose other report is sound isn't short of one.
  const astray = unfit.filter(({ name }) => !counted.has(folded(name)));
  return { counted: [...counted.values()], missing, doubled, unfit: astray };
}

const unread = ({ zh, en }: Message): Message =>
  say(`的文件没有读：${zh}`, `has a file that wasn't read: ${en}`);

/** Whose file it is by its name, where that is one unit's of the roster: 信访局.doc is 临溪县信访局's. */
function ownerOf(fileName: string, roster: readonly RosterEntry[]): string | undefined {
  const stem = folded(fileName.replace(/\.[^.]*$/, ""));
  const owners = roster.filter(({ name }) => stem.includes(folded(name)) || folded(name).endsWith(stem));
  return stem && owners.length === 1 ? owners[0]?.name : undefined;
}

/** Names are compared without blanks and in half width. */
const folded = (name: string): string => name.normalize("NFKC").replace(/\s+/g, "");

function misfit(region: ReportHead, { year, form }: KeptUnit): Message | undefined {
  if (region.year !== undefined && year !== region.year)
    return year === undefined
      ? say("的报告没有写明年份", "has a report that names no year")
      : say(
          `的报告是 ${year} 年的，应为 ${region.year} 年`,
          `has a report on ${year}, not on ${region.year}`,
        );
  return form === region.form
    ? undefined
    : say(
        `的报告用的是 ${form} 年版格式，应为 ${region.form} 年版`,
        `has a report on the form of ${form}, not of ${region.form}`,
      );
}

const NO_REPORT = say("的文件不是政府信息公开年报", "has a file that is no report");
