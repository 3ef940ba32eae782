import { expect, test } from "vitest";
import { readDraft } from "../../server/src/core/prose/read.ts";
import { isClaim } from "../../server/src/core/prose/claims/claim.ts";
import { takingsIn } from "../../server/src/core/ties/answers.ts";
import { wholeDraft } from "../rules/draft.ts";

/** What the first number of a sentence is taken for: the subject of a claim with its doubts, or why it is none. */
function taken(words: string): string {
  const { text } = wholeDraft("一（二）", `（二）依申请公开\n\n${words}`);
  const prose = readDraft(text);
  const start = text.indexOf(words);
  const first = (prose ? takingsIn(prose) : []).find(
    ({ paragraph, mention }) => paragraph.passage.source(mention.quantity.span).start >= start,
  );
  if (!first) return "none";
  return isClaim(first) ? [first.subject, ...first.doubts].join(" ") : first.why;
}

test.each([
  ["全年收到政府信息公开申请8件。", "received"],
  ["征地方面收到政府信息公开申请8件。", "received unknownWords"],
  ["通过网络收到政府信息公开申请8件。", "received narrower"],
  ["2020年收到政府信息公开申请8件。", "received otherYear unknownWords"],
  ["2020年开通了平台。收到政府信息公开申请8件。", "received"],
  ["数量较2023年略有增加，收到政府信息公开申请8件。", "received"],
  ["较上年增加政府信息公开申请8件。", "received compared unknownWords otherDeed"],
  ["三年来收到政府信息公开申请8件。", "received otherTime unknownWords"],
  ["县教育局收到政府信息公开申请8件。", "received otherBody unknownWords"],
  ["政府信息公开申请8件。", "received otherDeed"],
  ["其中政府信息公开申请8件。", "received looseWords"],
  ["收到政府信息公开申请近8件。", "approximate"],
  ["按期答复率为98%。", "share"],
  ["印制宣传折页800份。", "noWords"],
  ["举办讲座8场。", "otherUnit"],
])("%s %s", (words, expected) => {
  expect(taken(words)).toBe(expected);
});
