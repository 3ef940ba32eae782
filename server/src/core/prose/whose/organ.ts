import { anyOf } from "../../text/lexicon.ts";

/** What names of organs end in. */
const BODY = new RegExp(
  `${anyOf(["政府", "办公室", "办事处", "街道", "中心", "委员会"], [..."局委办厅院校所镇乡市区县省州旗"])}$`,
);

/** What follows 我 or 本 in a report's words for its own organ: 我局, 本机关, 我市政府办公室. */
const SELF = new RegExp(
  `^(?:我|本|(?=[局委厅办院校]机关))${anyOf(
    [..."市区县省州旗镇乡局委办厅院校所级"],
    ["机关", "单位", "街道", "部门", "系统", "中心", "政府", "办公室", "地区"],
  )}+`,
);

/** The organ by its last word alone, as who does it or in whose name: 局制发, 以厅名义印发. */
const ALONE = new RegExp(
  `^以?([局厅委镇乡县区市州]|街道)(?:名义|机关)?(?=${anyOf(["共", "全年", "新", "制", "出台", "印发", "收", "受理", "接", "办", "作出", "答复"])})`,
);

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

/** Words without the report's own organ that they open with, by name or as 我局: 区政府办公室共. */
export function withoutOrgan(written: string, organ = ""): string {
  const alone = ALONE.exec(written);
  if (alone?.[1] && organ.includes(alone[1])) return written.slice(alone[0].length);
  const words = written.replace(SELF, "");
  for (let end = Math.min(words.length, organ.length); end > 1; end--) {
    const name = words.slice(0, end);
    if (BODY.test(name) && isOrgan(name, organ)) return words.slice(end);
  }
  return words;
}
