import { isClaim, isGrave, type Doubt, type Unclaimed } from "../../prose/claims/claim.ts";
import type { Mention } from "../../prose/mention.ts";
import { gives } from "../../prose/ratios/ratio.ts";
import { sharesOf } from "../../prose/ratios/shares.ts";
import type { Prose } from "../../prose/read.ts";
import { takingsIn } from "../../ties/answers.ts";
import { say, type Message } from "../../text/message.ts";

/** Why a quantity of the prose is held against no table, by where its digits start; of a share, what it was worked out from. */
export function takenFor(prose: Prose): ReadonlyMap<number, Message> {
  const byStart = new Map<number, Message>();
  const worked = workedOut(prose);
  for (const taking of takingsIn(prose)) {
    const { passage } = taking.paragraph;
    const reasons = isClaim(taking)
      ? taking.doubts.length
        ? gravest(taking.doubts).map(doubt => DOUBTS[doubt])
        : [NO_CELL]
      : [worked.get(taking.mention) ?? REASONS[taking.why]];
    const told = say(reasons.map(({ zh }) => zh).join("，"), reasons.map(({ en }) => en).join(", "));
    byStart.set(passage.source(taking.mention.quantity.span).start, told);
  }
  return byStart;
}

/** The shares that can be worked out, each with the ratio that it is held to. */
function workedOut({ paragraphs }: Prose): ReadonlyMap<Mention, Message> {
  const shares = paragraphs.flatMap(paragraph => [...sharesOf(paragraph)]);
  return new Map(
    shares.flatMap(share => {
      const ratio = share.ratios.find(one => gives(share, one)) ?? share.ratios[0];
      return ratio ? [[share.percentage, say(ratio.written, ratio.written)]] : [];
    }),
  );
}

/** The grave ones, else all. */
function gravest(doubts: readonly Doubt[]): readonly Doubt[] {
  const grave = doubts.filter(isGrave);
  return grave.length ? grave : doubts;
}

const NO_CELL = say("表中没有读出这一格，没有比对", "its cell wasn't read in any table");

const REASONS: Readonly<Record<Unclaimed["why"], Message>> = {
  share: say("比例，不与表比对", "a share"),
  approximate: say("约数，不与表比对", "approximate"),
  otherUnit: say("表中没有这种单位的数字", "in a unit that no table has"),
  noWords: say("没有说明是表中哪一项的词语", "no words that tell a row of a table"),
};

const DOUBTS: Readonly<Record<Doubt, Message>> = {
  otherDeed: say(
    "说法与表中的统计口径可能不同，不一致时只作提示",
    "may not be counted as in the table: worth a look where it differs",
  ),
  looseWords: say("说法不够明确，只在一致时对应", "loosely worded: it counts where it agrees"),
  unknownWords: say("有未能理解的词语，只在一致时对应", "words not understood: it counts where it agrees"),
  someOfSeveral: say("几个数合起来才是表中的数", "one of several that add up to the cell"),
  narrower: say("只是其中一部分（渠道、领域、时段等）", "of a part: a channel, a field, some months"),
  compared: say("增减、平均或对比的数", "a change, a rate or a comparison"),
  otherYear: say("其他年份的数", "another year's"),
  otherTime: say("不是一年的数", "of another span of time"),
  otherBody: say("其他机关的数", "another body's"),
  bodyWithin: say(
    "其中一个机关的数，只看是否多于表中的数",
    "of one body among several: held to be no more than the cell",
  ),
};
