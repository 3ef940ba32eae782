/** What may stand between the words for a thing and its number. */
export const TAIL =
  "(?:总?数量?|总量|件数|案件数?)?(?:共有|共为|共|共计|合计|总计|累计|分别|均)?(?:为|是|有|达|了|:|“)?";

/** A request for information, in the ways that writers name it. */
export const REQUEST =
  "(?:(?:公民|法人|自然人|群众|申请人)[^,。;]{0,14}?(?:提出|提交)?的?)?(?:各类|有效)?(?:依申请公开(?:政府信息)?的?(?:申请|案件|事项|办件|件|信息)?(?:申请)?|(?:政府)?信息公开的?申请(?:书|表|件|案件|事项|信件)?|(?:政府信息)?依申请(?:公开)?(?:件|事项|案件)?|政府信息申请)";

/** Adverbs and the like that say nothing of which figure is meant; whose figures they are is told elsewhere. */
const FILLER =
  /^(?:[一二三四五六七八九十]{1,2}是|全[省市县区州旗盟镇乡]|各级|行政机关|作为(?:被申请人|被告)的?|应诉|(?:连同|加上|另有|另外|还有|尚有|此外|同时|实际|实有|已经|顺利|完成|法定|期限|时限|据统计|经统计|收取|征收|上述|以上)|(?:政府)?(?:依申请|信息)公开(?:工作)?(?:的?申请)?|申请人?(?=[中里]|$)|属于|含有?|包括|包含|决定|作出|予以|全年|年度?|年内|今年以来|今年|本年度?|一年来|以来|截至[^,]{0,8}|目前|(?:报告|统计)期[内间]?|期间|共计?|总共|合计|总计|累计|依法|依规|及时|按照?规定|按时|按期|规范|认真|妥善|严格|已|均|并|又|也|还|其中|一共|我|本|我们|办理结果[为是]?|结果[为是]?|的|,|:|,|、|在|内|里|中|上|对|于|和|及|“|”)/;

/** Whether words are the reporting organ's own name or short for it: 区政府办公室 for 卫滨区人民政府办公室. */
export function isOrgan(words: string, organ: string | undefined): boolean {
  if (!organ || words.length < 2) return false;
  let at = 0;
  for (const character of words) {
    at = organ.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Own body without its name: 我局, 本机关, 本街道. */
const SELF =
  /^(?:我|本|(?=[局委厅办院校]机关))(?:[市区县省州旗镇乡局委办厅院校所]|机关|单位|街道|部门|系统|中心|政府|办公室|地区|级)+/;

/** What is left of a clause's opening once words without weight are taken off: empty when nothing narrows the claim. */
export function narrowing(prefix: string, organ: string | undefined, year: number | undefined): string {
  let words = prefix;
  for (let before = ""; words && words !== before;) {
    before = words;
    words = withoutOrgan(words.replace(SELF, "").replace(FILLER, ""), organ);
    if (year !== undefined) words = words.replace(new RegExp(`^${year}年?度?`), "");
  }
  return isOrgan(words, organ) ? "" : words;
}

/** Words without the organ's name that they open with: 区政府办公室共. */
function withoutOrgan(words: string, organ = ""): string {
  for (let end = Math.min(words.length, organ.length); end > 1; end--) {
    const name = words.slice(0, end);
    if (BODY.test(name) && isOrgan(name, organ)) return words.slice(end);
  }
  return words;
}

/** What names of organs end in. */
const BODY = /(?:政府|办公室|办事处|街道|中心|委员会|[局委办厅院校所镇乡市区县省州旗])$/;
