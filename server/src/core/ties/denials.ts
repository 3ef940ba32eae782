import type { Figure, Identity } from "../network/network.ts";
import { ZERO } from "../number/exact.ts";
import { denialsOf } from "../prose/claims/denials.ts";
import type { Prose } from "../prose/read.ts";
import { say } from "../text/message.ts";
import { answerTo } from "./answers.ts";
import { DENIAL, inProse, proseIdentity } from "./proseFigures.ts";

/** What the prose says that there was none of, as zeros that the tables' figures have to come to. */
export function* denialIdentities(
  { report, paragraphs }: Prose,
  figures: ReadonlyMap<string, Figure>,
): Generator<Identity> {
  for (const paragraph of paragraphs) {
    for (const { span, words, cells } of denialsOf(paragraph, report, report.form)) {
      const answer = answerTo({ readings: [cells] }, ZERO, report.form, figures);
      if (!answer) continue;
      const at = `${span.start}-${span.end}`;
      const name = inProse(words);
      const zero: Figure = {
        id: `prose/${at}`,
        name,
        span,
        value: ZERO,
        bound: "exact",
        isCount: true,
        isInWords: true,
      };
      const [zh, en] = [answer.names.map(each => each.zh), answer.names.map(each => each.en)];
      yield proseIdentity(DENIAL, at, {
        name,
        reason: say(`表中${zh.join("、")}应为 0`, `${en.join(", ")} in the table should be 0`),
        parts: answer.figures,
        wholes: [zero],
      });
    }
  }
}
