import type { Random } from "../../generate/random.ts";
import { any, partition, split, type Sentence, type Shape } from "./shape.ts";

const shape = (
  name: string,
  make: (random: Random) => Sentence,
  topic: Shape["topic"] = "supervision",
): Shape => ({ name, topic, make });

/** Lists whose 其他 stands at any place. */
const restAnywhere =
  (at: number) =>
  (random: Random): Sentence => {
    const names = ["要闻", "公示", "解读"].toSpliced(at, 0, random.pick(["其他", "其他类", "其他信息"]));
    return {
      numbers: partition(random, 4),
      write: ([w, ...parts]) =>
        `刊发稿件${w}条，${random.oneIn(2) ? "其中" : "包括"}${names.map((name, i) => `${name}${parts[i]}条`).join("、")}。`,
      slips: any(0, 1, 2, 3, 4),
    };
  };

/** Members in several counters that the whole counts together. */
function acrossCounters(random: Random): Sentence {
  const counters = ["篇", "期", "条", "场"];
  const names = ["报告", "简报", "快讯", "直播"];
  return {
    numbers: partition(random, 5),
    write: ([w, ...parts]) =>
      `制作内容${w}篇，其中${names.map((name, i) => `${name}${parts[i]}${counters[i]}`).join("、")}、其他${parts[4]}篇。`,
    slips: any(0, 1, 2, 3, 5),
  };
}

function twoHalves(random: Random): Sentence {
  const [whole = 0, a = 0, b = 0] = partition(random, 2, 60);
  return {
    numbers: [whole, a, b],
    write: ([w, x, y]) => `发布公告${w}条，网站${x}条，其他${random.pick(["方式", "渠道"])}${y}条。`,
    slips: any(0, 1, 2),
  };
}

/** What came in and was carried in is what was done and is left. */
function flow(random: Random): Sentence {
  const received = random.int(30, 900);
  const carried = random.int(1, 20);
  const [done = 0, left = 0] = split(random, received + carried, 2);
  return {
    numbers: [received, carried, done, left],
    write: ([r, c, d, l]) =>
      random.oneIn(2)
        ? `收到来信${r}件，上年转入${c}件，办结${d}件，剩余${l}件。`
        : `全年收来电来信${r}件，结转上年${c}件，当年办结${d}件，剩余${l}件转入下年。`,
    slips: any(0, 2),
  };
}

/** Tenths that come to a hundred. */
function tenths(random: Random): number[] {
  const [a = 0, b = 0, c = 0] = split(random, 1000, 3);
  return [a / 10, b / 10, c / 10];
}

function sharesAlone(random: Random): Sentence {
  return {
    numbers: [random.int(40, 900), ...tenths(random)],
    write: ([w, a, b, c]) => `办理来电${w}件，其中咨询占${a}%、求助占${b}%，其他情况占${c}%。`,
    slips: any(1, 2, 3),
  };
}

function shareOfPart(random: Random): Sentence {
  const [part, rest] = [random.int(20, 300), random.int(5, 90)];
  const [a = 0, b = 0] = split(random, part, 2);
  const percent = (n: number, of: number): number => Math.round((n * 1000) / of) / 10;
  return {
    numbers: [part + rest, part, rest, a, percent(a, part), b, percent(b, part)],
    write: ([w, p, r, x, xs, y, ys]) =>
      `制作信息${w}条，其中公开${p}条，内部${r}条。在公开信息中，图文${x}条，占比${xs}%；视频${y}条，占比${ys}%。`,
    slips: [],
  };
}

const rate = (random: Random): Sentence => ({
  numbers: [random.int(80, 99)],
  write: ([p]) => `群众来信${random.pick(["办结率", "答复率", "满意率", "满意度"])}${p}%。`,
  slips: [{ at: 0, beyond: 100 }],
});

const twoColumns = (random: Random): Sentence => ({
  numbers: [2],
  write: ([n]) => `开设${random.pick(["政策文件、通知公告", "重点领域、基层专题"])}${n}个专栏集中发布。`,
  slips: any(0),
});

export const balanceShapes: readonly Shape[] = [
  ...[0, 1, 2, 3].map(at => shape(`其他在第${at + 1}`, restAnywhere(at))),
  shape("几种量词", acrossCounters),
  shape("两半", twoHalves),
  shape("收转办余", flow),
  shape("只有占比", sharesAlone),
  shape("占其中一部分", shareOfPart),
  shape("办结率", rate),
  shape("列两项", twoColumns),
];
