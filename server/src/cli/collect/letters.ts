import { countFindings, printable, say, verdictOn, type Language, type Unit } from "../../core/index.ts";

/** 核查反馈意见: what a unit is told, in Markdown; undefined where nothing was found that it should mend or look at. */
export function letterTo(unit: Unit, language: Language): string | undefined {
  const { organ, year, findings } = unit;
  const loud = findings.filter(({ severity }) => severity === "error" || severity === "warning");
  if (!loud.length) return undefined;
  const to = organ ?? say("报送单位", "the unit")[language];
  const head = say(
    `# ${to}${year ?? ""}年政府信息公开工作年度报告核查反馈意见`,
    `# ${to}: findings in the annual report${year === undefined ? "" : ` on ${year}`}`,
  );
  const opening = say(
    `${to}：\n\n你单位报送的年度报告核查结论为“${verdictOn(countFindings(findings)).zh}”，请对照下列 ${loud.length} 处修改或者说明情况。`,
    `The report has ${loud.length} places to be mended or explained.`,
  );
  const items = loud.map(({ place, message, law }, at) =>
    say(
      `${at + 1}. ${place}：${message}。${law && `依据：${law}。`}`,
      `${at + 1}. ${place}: ${message}. ${law}`,
    ),
  );
  const text = [head[language], opening[language], items.map(item => item[language]).join("\n")].join("\n\n");
  return `${text.split("\n").map(plainMarkdown).join("\n")}\n`;
}

/** Nothing of a draft becomes a link, an image or HTML. */
const plainMarkdown = (line: string): string => printable(line).replace(/[<>[\]`!*_|\\]/g, "\\$&");
