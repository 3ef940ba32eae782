import { anyOf, type Entry } from "../../text/lexicon.ts";

/** Words of sentences, of pages and of other papers about reports: a name with any of them is none. */
const FOREIGN: readonly Entry[] = [
  ["根据", "opens a sentence, as those below do"],
  "按照",
  "依据",
  "依照",
  "遵照",
  "为了",
  "现将",
  "现就",
  "现向",
  "现公布",
  "现发布",
  "以下",
  "要求",
  "规定",
  "条例",
  "精神",
  ["公布", "says what is done with a report, as those below do"],
  "发布",
  "印发",
  "编制",
  "编写",
  "撰写",
  "制作",
  "起草",
  "形成",
  "审议",
  "听取",
  "开展",
  "做好",
  "报送",
  "填报",
  "上报",
  "汇总",
  "评议",
  "评估",
  "晒出",
  "推出",
  "召开",
  "通过",
  "向社会",
  ["报告", "speaks of reports"],
  "年报",
  "本年度",
  "关于",
  "格式",
  "通知",
  "公告",
  "模板",
  "范本",
  ["解读", "of an article or a page"],
  "读懂",
  "图解",
  "下载",
  "点击",
  "附件",
  "查看",
  "上一篇",
  "下一篇",
  "相关",
  "链接",
  "首页",
  "位置",
  "栏目",
  "网站",
  "索引",
  "来源",
  "浏览",
  "历年",
  "各级",
  "各地",
  "各部门",
  "各单位",
  ["中华人民共和国政府", "the regulation's own name"],
];

/** What an organ's name ends in, where it stands on a line of its own and nothing else tells that it is one. */
const ENDINGS: readonly Entry[] = [
  "室",
  "厅",
  "委",
  "局",
  "院",
  "府",
  "办",
  "街道",
  "镇",
  "乡",
  "苏木",
  "县",
  "区",
  "市",
  "省",
  "旗",
  "州",
  "盟",
  "中心",
  ["政府机关", "a government that reports for its own office alone"],
  "队",
  "公司",
  "集团",
  ["校", "a school; a college is a 院"],
  ["学", "大学, 中学, 小学"],
  "所",
  "处",
  "部",
  "社",
  "馆",
  "署",
  "台",
  "场",
  "库",
  "会",
  ["站", "农业技术推广站; 网站 is foreign to names"],
  ["行", "a branch of the central bank"],
];

const foreign = new RegExp(anyOf(FOREIGN));
const ending = new RegExp(`${anyOf(ENDINGS)}(?:[（(][^（()）]{1,30}[）)])?$`);

/** Han, what stands among it (某某县发展和改革局（县粮食局）、国防动员办公室), and what stands for it: ××局, 【填写机关名称】. */
const MADE_OF = /^[\p{Script=Han}A-Za-z0-9○〇·、（）()“”×✕_＿【】]+$/u;
const LONGEST = 45;

/** Whether words may be an organ's name where a title has one. */
export const mayBeOrgan = (words: string): boolean =>
  words.length <= LONGEST &&
  /\p{Script=Han}{2}|[局委办]$/u.test(words) &&
  MADE_OF.test(words) &&
  isPaired(words) &&
  !foreign.test(words);

/** Whether words are an organ's name by themselves. */
export const isOrganName = (words: string): boolean =>
  words.length > 2 && mayBeOrgan(words) && ending.test(words) && !/[、0-9]/.test(words);

const isPaired = (words: string): boolean =>
  (words.match(/[（(]/g)?.length ?? 0) === (words.match(/[）)]/g)?.length ?? 0) &&
  !/^[）)]|[（(]$/.test(words);

/** Whether a name may only be the rest of one that a line broke: 办公室 of 某某区人民政府办公室. */
export const isTornName = (words: string): boolean => words.length < 3 || !PLACE.test(words);

/** Whether words may be the beginning of a name that goes on in the next line. */
export const mayBeginName = (words: string): boolean => mayBeOrgan(words) && PLACE.test(words);

const PLACE = /[省市县區区旗州盟镇乡村]|街道|国家|中国|国务院|高新|经济|开发|自贸|园|港/;
