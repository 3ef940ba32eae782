import type { Report, Section } from "../../report/report.ts";
import { proseOf } from "../prose.ts";

const problems = /问题|不足|差距|短板|薄弱|有待/;
const improvements = /改进|整改|下一步|下步|今后|加强|完善|提升/;
const fees = /信息处理费|收费情况|收取.{0,8}费/;

/** The sections of problems and of other matters, where each holds the other's text and nothing of its own. */
export function swappedSections(report: Report): readonly [Section, Section] | undefined {
  const first = only(report, "problemsAndImprovements");
  const second = only(report, "otherMatters");
  if (!first || !second) return undefined;
  const ofProblems = proseOf(report, first);
  const ofOthers = proseOf(report, second);
  const areSwapped =
    fees.test(ofProblems) &&
    !problems.test(ofProblems) &&
    problems.test(ofOthers) &&
    improvements.test(ofOthers) &&
    !fees.test(ofOthers);
  return areSwapped ? [first, second] : undefined;
}

/** The section of that key, where there is just one. */
function only({ sections }: Report, key: string): Section | undefined {
  const found = sections.filter(({ form }) => form.key === key);
  return found.length === 1 ? found[0] : undefined;
}
