import type { Form } from "../../form/form.ts";
import { calledInProse } from "../../form/inProse.ts";
import type { Exact } from "../../number/exact.ts";
import { anyOf } from "../../text/lexicon.ts";
import { once } from "../../text/once.ts";
import type { Span } from "../../text/span.ts";
import type { Prose } from "../read.ts";
import { isOfOtherYear, otherIn } from "../whose/whose.ts";

/** An amount of the table's fees that prose tells in 元. */
export interface FeesInYuan {
  readonly span: Span;
  readonly amount: Exact;
}

const namesFees = once((form: Form): RegExp => {
  const names = calledInProse(form, "disclosure", "fees", "rows").get("fees") ?? [];
  return new RegExp(`${anyOf(names)}(?:项目)?(?:收费)?总?(?:金额|额|收入)?[共计为达到]*$`);
});

/** The year's fees of this organ, where they are told in 元: 行政事业性收费 32500 元. */
export function* feesInYuan({ report, paragraphs }: Prose): Generator<FeesInYuan> {
  const isNamed = namesFees(report.form);
  for (const { passage, mentions } of paragraphs)
    for (const { quantity, before, lead, isForeign } of mentions) {
      if (quantity.unit !== "元" || quantity.bound !== "exact" || isForeign || !isNamed.test(before))
        continue;
      const sentence = lead.replace(/^.*[。!?]/s, "");
      if (isOfOtherYear(sentence, report) || otherIn(sentence, report)) continue;
      yield { span: passage.source(quantity.span), amount: quantity.value };
    }
}
