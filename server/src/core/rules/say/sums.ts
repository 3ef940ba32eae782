import { evaluate, type Evaluation, type Figure, type Identity } from "../../network/network.ts";
import { formatExact, ZERO, type Exact } from "../../number/exact.ts";
import { say, type Language, type Message } from "../../text/message.ts";
import { DENIAL, TABLE } from "../../ties/proseFigures.ts";

/** What an identity comes to in numbers, where it doesn't hold; else what it asks. */
export function statementOf(identity: Identity): Message {
  const { name, reason } = identity;
  const evaluation = evaluate(identity);
  return evaluation.status === "broken"
    ? (STATEMENTS[identity.kind] ?? sumStatement)(identity, evaluation)
    : say(`${name.zh}：${reason.zh}`, `${name.en}: ${reason.en}`);
}

type Broken = Extract<Evaluation, { status: "broken" }>;
type Statement = (identity: Identity, evaluation: Broken) => Message;

/** Kinds that are no sum to a reader. */
const STATEMENTS: Readonly<Record<string, Statement>> = {
  [TABLE]: ({ name, words, parts, relation }, sums) => {
    const { whole = name, parts: cells } = collective(words);
    const amount = amountOf(parts, sums.parts);
    if (relation === ">=")
      return say(
        `正文写${whole.zh}，是其中一个机关的，${cells.zh}却只有 ${amount.zh}`,
        `the text says ${whole.en}, of one body among several, but ${cells.en} is only ${amount.en}`,
      );
    return say(
      `正文写${whole.zh}，${cells.zh}是 ${amount.zh}，两处应一致`,
      `the text says ${whole.en}; ${cells.en} is ${amount.en}; the two should agree`,
    );
  },
  [DENIAL]: ({ name, words, parts }, sums) => {
    const { whole = name, parts: cells } = collective(words);
    const amount = amountOf(parts, sums.parts);
    return say(
      `正文写${whole.zh}，${cells.zh}却是 ${amount.zh}`,
      `the text says ${whole.en}, but ${cells.en} is ${amount.en}`,
    );
  },
};

const sumStatement: Statement = (identity, sums) =>
  "terms" in identity.words
    ? bothSides(identity, identity.words, sums)
    : total(identity, collective(identity.words), sums);

interface Collective {
  readonly whole?: Message;
  readonly parts: Message;
}

const ITEMS = say("各项", "the items");

const collective = (words: Identity["words"]): Collective => ("terms" in words ? { parts: ITEMS } : words);

/** 表三“（一）予以公开”总计填 8，各列相加是 7（5 + 2）. */
function total({ name, relation, parts, wholes }: Identity, words: Collective, sums: Broken): Message {
  const [only] = wholes;
  const written = formatExact(sums.wholes);
  const amount = amountOf(parts, sums.parts);
  const whole = words.whole
    ? say(
        `${name.zh}${words.whole.zh}填 ${written}`,
        `${name.en}: the ${words.whole.en} is given as ${written}`,
      )
    : only?.cell
      ? say(`${only.name.zh}填 ${written}`, `${only.name.en} is given as ${written}`)
      : wholes.length > 1
        ? say(`${name.zh}合计 ${written}`, `${name.en} come to ${written}`)
        : say(
            name.zh.replace(/^正文(?=“)/, "正文写"),
            name.en.replace(/^(“.*”) in the text$/, "the text says $1"),
          );
  const come = COME[relation];
  return say(
    `${whole.zh}，${words.parts.zh}相加${come.zh} ${amount.zh}`,
    `${whole.en}, but ${words.parts.en} add up to ${come.en}${amount.en}`,
  );
}

const COME: Record<Identity["relation"], Message> = {
  "=": say("是", ""),
  "<=": say("已有", "as many as "),
  ">=": say("只有", "no more than "),
};

/** 表三“自然人”列不平：新收 15 + 上年结转 1 = 16，办理总计 14 + 结转下年 1 = 15. */
function bothSides(
  { name, parts, wholes }: Identity,
  { terms, line }: Extract<Identity["words"], { terms: unknown }>,
  sums: Broken,
): Message {
  const side = (figures: readonly Figure[], sum: Exact, language: Language): string => {
    const written = figures.map(figure => {
      const word = terms[[...parts, ...wholes].indexOf(figure)] ?? figure.name;
      return `${word[language]} ${formatExact(figure.value ?? ZERO)}`;
    });
    return written.length > 1 ? `${written.join(" + ")} = ${formatExact(sum)}` : written.join("");
  };
  const sides = (language: Language): string[] => [
    side(parts, sums.parts, language),
    side(wholes, sums.wholes, language),
  ];
  return say(
    `${name.zh}${line ? `${line.zh}不平` : "对不上"}：${sides("zh").join("，")}`,
    `${name.en} ${line ? "doesn't balance" : "doesn't agree"}: ${sides("en").join(", ")}`,
  );
}

/** A sum and the terms of it that aren't zero: 7（5 + 2）. */
function amountOf(figures: readonly Figure[], sum: Exact): Message {
  const terms = figures.flatMap(({ value }) => (value ? [formatExact(value)] : []));
  const amount = formatExact(sum);
  const added = terms.join(" + ");
  return terms.length > 1 ? say(`${amount}（${added}）`, `${amount} (${added})`) : say(amount, amount);
}
