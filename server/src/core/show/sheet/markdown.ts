import type { Tally } from "../../network/network.ts";
import { formatExact, magnitude } from "../../number/exact.ts";
import { escaped, markdownTable, placed, type Link, type LinkTo } from "../reading/markdown.ts";
import { say, type Language, type Message } from "../../text/message.ts";
import type { Origin } from "../../text/origin.ts";
import { placeOf } from "./entries.ts";
import type { CheckSheet, SheetGroup, SheetLine } from "./checkSheet.ts";
import { differenceOf, formulaOf } from "./formula.ts";

/** Where the sums of a sheet stand in their draft, and the address of such a place. */
export interface SheetLinks {
  readonly places: Pick<Origin, "positionAt">;
  readonly linkTo: LinkTo;
}

/** The sheet as a Markdown document, ready to file. */
export function checkSheetMarkdown(
  { organ, year, tally, groups }: CheckSheet,
  language: Language,
  links?: SheetLinks,
): string {
  const of = [organ, year === undefined ? undefined : `${year}${YEAR[language]}`].filter(
    part => part !== undefined,
  );
  return [
    `# ${TITLE[language]}`,
    ...(of.length ? [escaped(of.join(" "))] : []),
    tallyText(tally)[language],
    ...groups.map(group => groupText(group, language, links)),
  ].join("\n\n");
}

function groupText(
  { title, tally, sections }: SheetGroup,
  language: Language,
  links: SheetLinks | undefined,
): string {
  const nameOf = (line: SheetLine): string | Link => {
    const name = line.name[language];
    return links ? placed(name, links.places.positionAt(placeOf(line).start), links.linkTo) : name;
  };
  const tables = sections.map(({ reason, lines }) => {
    const rows = lines.map(line => [
      MARKS[line.status],
      nameOf(line),
      formulaOf(line),
      [...(reason ? [] : [line.identity.reason]), ...remarks(line)]
        .map(each => each[language])
        .join(language === "zh" ? "；" : "; "),
    ]);
    const table = markdownTable(["", ...HEAD.map(name => name[language])], rows).trimEnd();
    return reason ? `### ${reason[language]}\n\n${table}` : table;
  });
  return [`## ${title[language]}`, tallyText(tally)[language], ...tables].join("\n\n");
}

const MARKS = { held: "✓", broken: "✗", unread: "?" };

function remarks(line: SheetLine): Message[] {
  if (line.status === "held") return [];
  if (line.status === "unread") {
    const names = line.gaps.map(({ name }) => name);
    return [
      say(
        `${names.map(({ zh }) => zh).join("、")}没有数字`,
        `no figure at ${names.map(({ en }) => en).join(", ")}`,
      ),
    ];
  }
  const difference = differenceOf(line);
  const size = formatExact(magnitude(difference));
  const off = difference < 0n ? say(`少 ${size}`, `${size} too few`) : say(`多 ${size}`, `${size} too many`);
  return line.identity.isLikely
    ? [off, say("未必有错，请核对", "not wrong for certain, please check")]
    : [off];
}

const tallyText = ({ held, broken, unread }: Tally): Message =>
  say(
    `勾稽关系 ${held + broken + unread} 条：对得上 ${held} 条，对不上 ${broken} 条，没有核对 ${unread} 条。`,
    `${held + broken + unread} identities: ${held} held, ${broken} broken, ${unread} not judged.`,
  );

const TITLE = say("勾稽关系核对表", "Check sheet of identities");
const YEAR = say("年", "");
const HEAD = [say("勾稽关系", "Identity"), say("算式", "Sum"), say("说明", "Remark")];
