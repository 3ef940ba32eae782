import type { Form } from "../../form/form.ts";
import { calledInProse } from "../../form/inProse.ts";
import { once } from "../../text/once.ts";
import { requestsAt, type CellKey, type Reading, type Recognised } from "./claim.ts";
import { TAIL } from "./words.ts";

const row = (key: string): CellKey => requestsAt(key, "total");

interface Named {
  readonly name: string;
  readonly subject: string;
  readonly readings: readonly Reading[];
}

/** What prose calls the outcomes and applicants; the longest name that fits is meant. */
const namesOf = once((form: Form): readonly Named[] => {
  const outcomes = [...calledInProse(form, "requests", "requests", "rows")].filter(
    ([key]) => key.startsWith(OUTCOMES) && key !== `${OUTCOMES}total`,
  );
  const applicants = [...calledInProse(form, "requests", "requests", "columns")];
  return [
    ...outcomes.flatMap(([key, names]) =>
      names.map(name => ({ name, subject: key.slice(OUTCOMES.length), readings: [[row(key)]] })),
    ),
    ...applicants.flatMap(([key, names]) => {
      const readings = [
        [requestsAt("received", key)],
        [requestsAt("received", key), requestsAt("carriedIn", key)],
        [requestsAt("outcomes.total", key)],
      ];
      return names.map(name => ({ name, subject: key, readings }));
    }),
  ].sort((a, b) => b.name.length - a.name.length);
});

const OUTCOMES = "outcomes.";

/** What may follow a name, the least first: 信息 is part of some. */
const TAILS = [new RegExp(`${TAIL}$`), new RegExp(`(?:的|类|信息|情形|答复)?(?:申请)?${TAIL}$`)];
const LINK = /^(?:属于|来自于?|为|系|因|是|由|被|依法|决定)?/;

/** The outcomes or applicants that words end with, counted together where there are several: 予以公开和部分公开. */
function namedAt(form: Form, words: string): Recognised | undefined {
  const last = lastName(form, words, false);
  if (!last) return undefined;
  const { subject } = last;
  let { readings } = last;
  let prefix = words.slice(0, -last.name.length).replace(OF, "");
  for (let others; (others = prefix.replace(/(?:和|及|与|以及|或|或者|、)$/, "")) !== prefix;) {
    const other = lastName(form, others, subject === "grantedInPart");
    if (!other || other.readings.length !== readings.length) break;
    readings = readings.map((reading, at) => [...(other.readings[at] ?? []), ...reading]);
    prefix = others.slice(0, -other.name.length).replace(OF, "");
  }
  return { subject: readings === last.readings ? subject : `${subject}+`, readings, prefix, doubts: [] };
}

const lastName = (form: Form, words: string, isBesidePart: boolean): Named | undefined =>
  namesOf(form).find(({ name }) => words.endsWith(name)) ??
  (isBesidePart && words.endsWith("公开") ? GRANTED : undefined);

/** Only beside 部分公开 is 公开 an outcome by itself. */
const GRANTED: Named = { name: "公开", subject: "granted", readings: [[row("outcomes.granted")]] };
/** What leads to an outcome's name. */
const OF = /(?:属于|涉及|涉|属|因|由于|系|为|认定为)$/;

/** The outcome or applicant that a mention counts: its name before the number, or behind it. */
export function outcomeClaim(form: Form, before: string, after: string): Recognised | undefined {
  for (const tail of TAILS) {
    const words = before.replace(tail, "");
    const named = namedAt(form, words);
    if (named) return named;
  }
  const behind = after.replace(LINK, "");
  const follows = namesOf(form).find(({ name }) => behind.startsWith(name));
  return follows && { ...follows, prefix: before, doubts: [] };
}
