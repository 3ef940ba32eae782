import { expect, test } from "vitest";
import { check } from "../../../server/src/core/index.ts";
import { draftOf, type Facts } from "./facts.ts";
import { bureau, city, county, department, subdistrict } from "./organs.ts";

/** Sentences that are right, each of which a hasty reading takes for wrong. */
const sentences: readonly (readonly [trap: string, facts: Facts, words: string])[] = [
  ["办结的是几个工作日内的", city, "全年办结947件，其中3个工作日内办结286件。"],
  ["结转到哪一年", county, "2021年结转申请3件，办结65件，结转2023年5件。"],
  ["新收与结转分开说办结", bureau, "共收到申请25件，办结23件，2件正在办理；上年结转1件已办结。"],
  ["撤回的不算答复", bureau, "受理政府信息公开申请25件，已按期答复23件，1件申请人撤回，2件正在办理。"],
  ["办结率的底数含上年结转", bureau, "新收申请25件，办结24件，办结率92.3%；结转2件。"],
  ["一个部门的部分", department, "厅机关收到217件，其中转来申请15件；厅属单位收到36件，合计253件。"],
  ["表中只填了一个机关的", county, "全县现行有效行政规范性文件128件，其中县政府21件、部门107件。"],
  [
    "公开方式包括不是上一句的部分",
    subdistrict,
    "执法信息45条。公开方式包括网站215条、公众号682条、宣传栏120条等。",
  ],
  [
    "主要涉及的不是全部",
    city,
    "收到申请952件。从内容看，主要涉及征地、规划、教育等领域，分别为322件、187件、64件。",
  ],
  ["分号之后是别的案件", city, "行政复议87起，其中维持58起；行政诉讼35起。"],
  [
    "各项占比的底数在前两句",
    department,
    "收到申请217件。渠道情况如下。网上151件，占69.6%；邮寄60件，占27.6%；现场6件，占2.8%。",
  ],
  ["收费金额四舍五入", city, "全市行政事业性收费36218.46万元。"],
  ["复议与诉讼合计", county, "因政府信息公开引发行政复议、行政诉讼案件共6件。"],
  ["两种结果合计", city, "不予公开、不予处理共128件。"],
  ["别的机关的数字到分号为止", county, "共受理申请67件，其中县政府办公室19件，乡镇48件；上年结转3件。"],
  ["分号前后两件事的增减", county, "受理申请67宗，其中部门33宗；与2021年（78宗）相比减少11宗，下降14.1%。"],
];

test.each(sentences)("%s", (_, facts, words) => {
  const text = draftOf(facts, `（一）主动公开\n\n按时公开。\n\n（二）依申请公开\n\n${words}`);
  const start = text.indexOf(words);
  const found = (check(text)?.findings ?? []).filter(
    ({ span, rule }) => span.start >= start && !/^(?:topic|accountability)-missing$/.test(rule),
  );
  expect(found.map(({ message }) => message.zh)).toEqual([]);
});
