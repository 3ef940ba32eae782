import type { Entry } from "../../text/lexicon.ts";

/** Peoples after whom autonomous places are named. */
export const PEOPLES: readonly Entry[] = [
  ...["回", "满", "蒙古", "朝鲜", "维吾尔", "哈萨克", "柯尔克孜", "塔吉克", "锡伯"],
  ...["达斡尔", "鄂温克", "鄂伦春", "土", "撒拉", "保安", "东乡", "藏", "羌"],
  ...["壮", "苗", "侗", "瑶", "彝", "白", "傣", "黎", "畲", "土家", "布依", "水"],
  ...["毛南", "仫佬", "仡佬", "哈尼", "傈僳", "拉祜", "佤", "纳西", "景颇"],
  ["各", "各族自治县, of several"],
];
