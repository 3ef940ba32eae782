import { check, type Finding } from "../../server/src/core/index.ts";
import { wholeDraft } from "../rules/draft.ts";

const PARTS: Readonly<Record<string, string>> = {
  "一（一）": "（一）主动公开",
  "一（二）": "（二）依申请公开",
  "一（五）": "（五）监督保障",
};

/** What is found in the words of a part, put into a report in which everything else is right: "37 parts-sum-wrong". */
export function found(part: string, words: string): string[] {
  const { text } = wholeDraft(part, `${PARTS[part]}\n\n${words}`);
  const start = text.indexOf(words);
  const isHere = ({ span }: Finding): boolean => start <= span.start && span.end <= start + words.length;
  return (check(text)?.findings ?? [])
    .filter(({ severity }) => severity !== "hint")
    .map(finding => {
      const place = isHere(finding) ? text.slice(finding.span.start, finding.span.end) : "elsewhere";
      return `${place} ${finding.rule}${finding.severity === "information" ? "?" : ""}`;
    });
}
