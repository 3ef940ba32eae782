import type { Figure, Identity } from "../network/network.ts";
import { ZERO } from "../number/exact.ts";
import { denialsOf } from "../prose/claims/denials.ts";
import type { Prose } from "../prose/read.ts";
import { say, type Message } from "../text/message.ts";
import { added, answerTo, type Answer } from "./answers.ts";
import { DENIAL, inProse, proseIdentity } from "./proseFigures.ts";

/** The names of the cells that have something in them, as far as each has its own; else of all. */
function namesOfSome({ names, figures }: Answer): readonly Message[] {
  const some = names.filter((_, at) => figures[at]?.value);
  return names.length === figures.length && some.length ? some : names;
}

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
      const named = added({ names: namesOfSome(answer) });
      yield proseIdentity(DENIAL, at, {
        name,
        reason: say(`${named.zh}应为 0`, `${named.en} should be 0`),
        words: { whole: say(`“${words}”`, `“${words}”`), parts: named },
        parts: answer.figures,
        wholes: [zero],
      });
    }
  }
}
