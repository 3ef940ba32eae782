import type { ListCue, Mention } from "./mention.ts";

const SOME = /其中|(?:^|[,、;:(])(?:主要)?(?:包括|包含|内含|含)|^[^。]*(?:包括|包含)/;
const SPECIFIED = /具体(?:为|是|有|情况|包括)/;
const RESPECTIVE = /分别(?:为|是|有|达|占)?|依次为|各为/;

/** Named by their aspect, as another list of the same whole: 按渠道分：…；从申请人看，…. */
const REGROUPED =
  /(?:^|[,;:。(])(?:若|如|再)?(?:按照?|从|依照?|就)[^,;:。]{1,14}?(?:划分|区分|分类|统计|分|看|来说|而言|类别)(?:[,:为有]|$)/;
/** Of several things only the chief ones are named. */
const CHIEFLY = /主要|等[^,;。]{0,8},?(?:数量)?分别|集中在|前[三五十]位/;

/** The cue in what leads to a mention, if it opens a list. */
export function listCueIn(lead: string): ListCue | undefined {
  const cue = statedCueIn(lead);
  return cue && CHIEFLY.test(lead) ? "some" : cue;
}

function statedCueIn(lead: string): ListCue | undefined {
  const isRespective = RESPECTIVE.test(lead);
  if (SPECIFIED.test(lead)) return "all";
  if (SOME.test(lead)) return isRespective ? "all" : "some";
  return isRespective || /^[^。]*:[^:。]*$/.test(lead) || REGROUPED.test(lead) ? "likely" : undefined;
}

/** Whether what leads to a list says by which aspect it divides the whole anew. */
export const isRegrouped = ({ lead }: Mention): boolean => REGROUPED.test(lead);

const FILLERS = "(?:信息|全年|全部|总数|以上|上述|两项|三项|各项|各类|总|本年度?|以上各项|两者|三者)*";
const TOTAL = new RegExp(
  `^${FILLERS}(?:共计|合计|总计|总共|一共|共有|共为|累计|总数为?|总量为?|共)(?:为|是|达|有|:)?$`,
);

/** Whether it sums up what was named before it, with no words of its own: 共计 A 条. */
export const isTotal = ({ before }: Mention): boolean => TOTAL.test(before);

const REST =
  /其余|剩余|余下|其馀|(?:^|[,、;:和及与以由从通过经为在]|另有)(?:其他|其它)(?!处理|法律|行政|结果)/;

/** Whether it is what remains of the whole, so that the parts named are all. */
export const isRest = ({ before, after }: Mention): boolean =>
  REST.test(before) || /^(?:通过|以|由|为|是|属于)?(?:其他|其它|其余)(?!处理|法律|行政|结果)/.test(after);

/** Whether a list breaks off with 等: it may name all or not. */
export const isOpenEnded = ({ after }: Mention): boolean => /等/.test(after);

const COMPARED =
  /同比|环比|较|相比|比(?:上年|去年|上一年|20)|增长|增加|增至|减少|下降|上升|提升|提高|降低|多出|每|平均|人均|日均|月均|不含|不包括|除外|剔除|上限|目标/;
const LAST_YEAR = /上年|去年|上一年|往年|历年|前年/;
const CARRIED = /结转|转来|转入|转接|遗留|延续|跨年|未办结|未答复|接续/;

/** Whether it speaks of another year, of a change, or of a rate, and so is neither part nor whole here. */
export const isOfOther = (before: string, after: string): boolean =>
  COMPARED.test(before) || (LAST_YEAR.test(before) && !CARRIED.test(before + after));

const NEW_STATEMENT =
  /[,;][^,;]*(?:全年|今年|本年|此外|另外|同时|并且?(?:组织|开展|发布|对|向)|累计|均已?|组织|开展|举办|召开|参加|制定|印发|修订|完善|建成|新增|清理|整改|转发|共(?!性|享|建|和|同)|占|答复率|办结率)/;

/** Whether a percentage is hung on the part before it: 网站 80 条，占 40%. */
export const isShareOfPart = ({ lead }: Mention): boolean => /^[,(]?(?:约|合计|共)?占/.test(lead);

/** Whether what leads to a mention turns to something else than the next part. */
export const turnsAway = ({ lead }: Mention): boolean => lead.includes("。") || NEW_STATEMENT.test(lead);
