import type { Report, Section } from "../report.ts";
import { proseOf } from "./words.ts";
import { namesProblems, tellsOfFees, tellsOfProblems } from "./subjects.ts";

/** The sections of problems and of other matters, where each holds the other's text and nothing of its own. */
export function swappedSections(report: Report): readonly [Section, Section] | undefined {
  const first = only(report, "problemsAndImprovements");
  const second = only(report, "otherMatters");
  if (!first || !second) return undefined;
  const ofProblems = proseOf(report, first);
  const ofOthers = proseOf(report, second);
  const areSwapped =
    tellsOfFees(ofProblems) &&
    !namesProblems(ofProblems) &&
    tellsOfProblems(ofOthers) &&
    !tellsOfFees(ofOthers);
  return areSwapped ? [first, second] : undefined;
}

/** The section of that key, where there is just one. */
function only({ sections }: Report, key: string): Section | undefined {
  const found = sections.filter(({ form }) => form.key === key);
  return found.length === 1 ? found[0] : undefined;
}
