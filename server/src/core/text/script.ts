import { unitsLike } from "./units.ts";

/** Traditional characters of the form's own terms, of titles and of organs' names, each over its simplified fellow. */
const PAIRS: readonly (readonly [traditional: string, simplified: string])[] = [
  ["總體況開動處請複復議訴訟問題進報項規範許罰", "总体况开动处请复复议诉讼问题进报项规范许罚"],
  ["強業費現發廢數決單萬計結轉機關構會團組織務", "强业费现发废数决单万计结转机关构会团组织务"],
  ["環糾維審經辦區類響應國屬執過無給據級長門個與為", "环纠维审经办区类响应国属执过无给据级长门个与为"],
  ["該對從產資訊護權變書認確獲繳納額繼續當間時電話標", "该对从产资讯护权变书认确获缴纳额继续当间时电话标"],
  ["領導隊縣鎮鄉廳館農財衛運輸衆眾聯學體覽鑒監", "领导队县镇乡厅馆农财卫运输众众联学体览鉴监"],
  ["臺灣廣東寧齊魯遼龍滬陝蘇漢關雲貴瓊慶濱瀋陽莊", "台湾广东宁齐鲁辽龙沪陕苏汉关云贵琼庆滨沈阳庄"],
  ["兩萬號條補參見徵幾於併後傳統製", "两万号条补参见征几于并后传统制"],
  ["內係這穩詢沒訪舉採購網專欄調爭佈違還後評責復絡", "内系这稳询没访举采购网专栏调争布违还后评责复络"],
  ["編濟錢劃設術藝療險稅檔僑貿戰態鐵鹽糧測礦氣質", "编济钱划设术艺疗险税档侨贸战态铁盐粮测矿气质"],
  [
    "減較達億約餘證檢驗備歸實則僅線頁載頻視談閱擊點員們層義節",
    "减较达亿约余证检验备归实则仅线页载频视谈阅击点员们层义节",
  ],
  ["試擴據訓嚴優創準種郵歷啟擇顯寫師習課權慮", "试扩据训严优创准种邮历启择显写师习课权虑"],
  ["訂營黨紀協選圖園橋嶺滿遠錄讀將臨", "订营党纪协选图园桥岭满远录读将临"],
];

const SIMPLIFIED = new Map(
  PAIRS.flatMap(([traditional, simplified]) =>
    [...traditional].map((character, at) => [character, simplified.charAt(at)] as const),
  ),
);

/** Words that are others where traditional characters are written. */
const WORDS: readonly (readonly [written: string, meant: string])[] = [
  ["资讯公开", "信息公开"],
  ["规范性档案", "规范性文件"],
];

/** A text with the field's traditional characters simplified, and 資訊 read as 信息; the length stays, so offsets do too. */
export const simplified = (text: string): string =>
  hasTraditional(text)
    ? WORDS.reduce(
        (words, [written, meant]) => words.replaceAll(written, meant),
        text.replace(EVERY, character => SIMPLIFIED.get(character) ?? character),
      )
    : text;

const EVERY = new RegExp(`[${[...SIMPLIFIED.keys()].join("")}]`, "g");
const isTraditional = unitsLike(new RegExp(EVERY.source));

function hasTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isTraditional(text.charCodeAt(at))) return true;
  return false;
}
