import type { Random } from "../../generate/random.ts";
import {
  elevenDistricts,
  inCharacters,
  mixed,
  nested,
  openEnded,
  rough,
  totalThenSplit,
  twoMeasures,
  twoWays,
  withShares,
} from "./sentences.ts";
import { any, partition, type Sentence, type Shape, type Slip } from "./shape.ts";

type Write = (numbers: readonly string[]) => string;

const all =
  (count: number, write: Write) =>
  (random: Random): Sentence => {
    const numbers = partition(random, count);
    return { numbers, write, slips: any(...numbers.keys()) };
  };

/** 其中: a part becomes more than the whole leaves room for. */
const some =
  (count: number, write: Write) =>
  (random: Random): Sentence => {
    const numbers = partition(random, count);
    const [whole = 0, ...parts] = numbers;
    const slips: Slip[] = parts.map((part, at) => ({ at: at + 1, beyond: part }));
    return { numbers, write, slips: [...slips, { at: 0, beyond: -whole }] };
  };

const short =
  (count: number, write: Write) =>
  (random: Random): Sentence => {
    const [whole = 0, ...parts] = partition(random, count + 1);
    const named = parts.slice(0, count);
    return {
      numbers: [whole, ...named],
      write,
      slips: named.map((_, at) => ({ at: at + 1, beyond: whole })),
    };
  };

const shape = (
  name: string,
  make: (random: Random) => Sentence,
  topic: Shape["topic"] = "disclosure",
): Shape => ({ name, topic, make });

export const partitionShapes: readonly Shape[] = [
  shape(
    "其余收尾",
    all(3, ([w, a, b, c]) => `向社会公开信息${w}条，其中规划类${a}条、财政类${b}条，其余${c}条。`),
  ),
  shape(
    "其他渠道收尾",
    all(3, ([w, a, b, c]) => `发布总数${w}条：网站${a}条、公众号${b}条、其他渠道${c}条。`),
  ),
  shape(
    "半角冒号其他",
    all(4, ([w, a, b, c, d]) => `信息总数${w}条:要闻${a}条,公告${b}条,解读${c}条,其他${d}条。`),
  ),
  shape(
    "其中：三项",
    some(3, ([w, a, b, c]) => `全口径更新内容${w}条，其中：门户${a}条、微信${b}条、微博${c}条。`),
  ),
  shape(
    "句号后其中",
    some(2, ([w, a, b]) => `归集政策文件${w}件。其中，现行${a}件，历史${b}件。`),
  ),
  shape(
    "隔一句再其中",
    some(2, ([w, a, b]) => `处理来信${w}件。来信渠道以网络为主。其中线上${a}件，线下${b}件。`),
    "supervision",
  ),
  shape(
    "其中只说一部分",
    short(2, ([w, a, b]) => `上传目录条目${w}条，其中应急${a}条、教育${b}条，内容覆盖各科室。`),
  ),
  shape(
    "其中只说一项",
    short(1, ([w, a]) => `回应关切${w}次，其中通过专栏${a}次。`),
  ),
  shape(
    "括号两项分号",
    all(2, ([w, a, b]) => `编发图文${w}篇（长文${a}篇；短讯${b}篇）。`),
  ),
  shape(
    "半角括号三项",
    all(3, ([w, a, b, c]) => `推送动态${w}条(政务${a}条;民生${b}条;其他渠道${c}条)。`),
  ),
  shape(
    "括号内顿号",
    all(2, ([w, a, b]) => `公示结果${w}项（初审${a}项、复审${b}项），均按期上网。`),
  ),
  shape(
    "括号其中",
    some(2, ([w, a, b]) => `维护页面${w}个（其中一级栏目${a}个、二级栏目${b}个）。`),
  ),
  shape(
    "括号含一项",
    short(1, ([w, a]) => `清理链接${w}条（含外链${a}条，整改率100%）。`),
  ),
  shape(
    "具体为与和",
    all(2, ([w, a, b]) => `梳理事项${w}项，具体为依申请类${a}项和公共服务类${b}项。`),
  ),
  shape(
    "分别为",
    all(2, ([w, a, b]) => `发放手册${w}册，其中城区、乡村分别为${a}册、${b}册。`),
  ),
  shape(
    "分别为三项",
    all(3, ([w, a, b, c]) => `受理咨询${w}人次，其中电话、窗口、网络分别为${a}人次、${b}人次和${c}人次。`),
    "supervision",
  ),
  shape(
    "部分在前共计",
    all(2, ([w, a, b]) => `公告栏张贴${a}份，宣传册刊登${b}份，共计${w}份。`),
  ),
  shape(
    "部分在前合计",
    all(3, ([w, a, b, c]) => `春季培训${a}人次，夏季培训${b}人次，秋季培训${c}人次，合计${w}人次。`),
    "supervision",
  ),
  shape(
    "部分在前共",
    all(2, ([w, a, b]) => `部署会${a}场、推进会${b}场，共${w}场。`),
    "supervision",
  ),
  shape(
    "数在名词前",
    all(2, ([w, a, b]) => `公开了${w}条信息，其中${a}条来自门户网站，其余${b}条来自公众号。`),
  ),
  shape(
    "数在动词前",
    some(2, ([w, a, b]) => `接收群众来电${w}件，其中${a}件当场答复，${b}件转办后答复。`),
    "supervision",
  ),
  shape("一个总数两种分法", twoWays, "disclosure"),
  shape("三种分法十一县区", elevenDistricts, "disclosure"),
  shape("两种计量", twoMeasures, "supervision"),
  shape(
    "无单位相加",
    all(2, ([w, a, b]) => `线上咨询${a}，线下咨询${b}，共计${w}，都已登记。`),
    "supervision",
  ),
  shape("共计后再分", totalThenSplit, "supervision"),
  shape("嵌套括号", nested, "disclosure"),
  shape("条篇混用其余", mixed, "disclosure"),
  shape("约数各项", rough, "disclosure"),
  shape("等收尾", openEnded, "disclosure"),
  shape(
    "全角数字",
    all(2, ([w, a, b]) => `更新指南${wide(w)}处，其中文字${wide(a)}处，其余${wide(b)}处。`),
  ),
  shape("汉字小数目", inCharacters, "supervision"),
  shape(
    "中间断行",
    all(
      3,
      ([w, a, b, c]) =>
        `依托县政府门户网站和政务新媒体向社会公开信息${w}条，其中概况\n信息${a}条、政策文件${b}条，其余${c}条。`,
    ),
  ),
  shape(
    "空格隔开",
    all(2, ([w, a, b]) => `公开 各类信息 ${w} 条 ， 其中 动态 ${a} 条 、 其余 ${b} 条 。`),
  ),
  shape(
    "包括",
    some(2, ([w, a, b]) => `建成政务公开专区${w}个，包括县级${a}个、乡级${b}个。`),
  ),
  shape(
    "分号隔开其余",
    all(3, ([w, a, b, c]) => `解答提问${w}个。其中：政策类${a}个；业务类${b}个；其余${c}个。`),
    "supervision",
  ),
  shape("各项带占比", withShares),
  shape(
    "无其中的其余",
    all(2, ([w, a, b]) => `排查问题${w}个，整改${a}个，其余${b}个限期完成。`),
    "supervision",
  ),
  shape(
    "从渠道看",
    all(3, ([w, a, b, c]) => `受理咨询${w}次。从受理渠道看，电话${a}次、窗口${b}次、网络${c}次。`),
    "supervision",
  ),
  shape(
    "小项带括号分号",
    some(
      3,
      ([w, a, b, c]) => `公示结果${w}项，其中初审${a}项（均已上网）；复审${b}项；终审${c}项，没有异议。`,
    ),
  ),
];

const wide = (digits = ""): string =>
  digits.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
