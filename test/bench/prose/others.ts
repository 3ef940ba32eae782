import type { Random } from "../../generate/random.ts";
import { any, type Sentence, type Shape } from "./shape.ts";

const shape = (
  name: string,
  make: (random: Random) => Sentence,
  topic: Shape["topic"] = "supervision",
): Shape => ({ name, topic, make });

/** Rounded to tenths. */
const percent = (part: number, whole: number): number => Math.round((part * 1000) / whole) / 10;

function shares(write: (numbers: readonly string[]) => string, farthest = 100): (random: Random) => Sentence {
  return random => {
    const whole = random.int(30, 2000);
    const part = random.int(5, whole - 1);
    // A rate that is far off may be one of other things.
    const slips = farthest < 100 ? [] : [{ at: 2, beyond: percent(part, whole) }];
    return { numbers: [whole, part, percent(part, whole)], write, slips };
  };
}

function change(random: Random): Sentence {
  const base = random.int(20, 400);
  const now = random.int(Math.ceil(base / 2), base - 1);
  const rate = Math.round(((base - now) * 100) / base);
  return {
    numbers: [now, base, rate],
    write: ([a, b, r]) => `处理投诉${a}起，较上年（${b}起）减少${r}%。`,
    slips: rate > 0 ? [{ at: 2, beyond: rate }] : [],
  };
}

function difference(random: Random): Sentence {
  const [base, by] = [random.int(20, 400), random.int(1, 90)];
  return {
    numbers: [base + by, base, by],
    write: ([a, b, d]) => `受理咨询${a}次，比上年的${b}次增加${d}次。`,
    slips: any(0, 1, 2),
  };
}

function growth(random: Random): Sentence {
  const [base, by] = [random.int(40, 400), random.int(5, 39)];
  return {
    numbers: [base + by, by, percent(by, base)],
    write: ([a, d, p]) => `受理咨询${a}次，比上年增加${d}次，增长${p}%。`,
    slips: [{ at: 2, beyond: percent(by, base) }],
  };
}

const fixed =
  (
    numbers: readonly number[],
    write: (numbers: readonly string[]) => string,
    slips: readonly number[] = [...numbers.keys()],
  ) =>
  (): Sentence => ({ numbers, write, slips: any(...slips) });

export const otherShapes: readonly Shape[] = [
  shape(
    "占比",
    shares(([w, a, p]) => `来信${w}件，其中网信${a}件，占${p}%。`),
  ),
  shape(
    "占比在括号",
    shares(([w, a, p]) => `来信${w}件，其中网信${a}件（占${p}%）。`),
  ),
  shape(
    "占总数的",
    shares(([w, a, p]) => `全年来信${w}件，其中涉农${a}件，占总数的${p}%。`),
  ),
  shape("同比有底数", change),
  shape("增减的件数", difference),
  shape("增减的百分比无底数", growth),
  shape(
    "率",
    shares(([w, a, p]) => `收到意见${w}条，采纳${a}条，采纳率${p}%。`, 20),
  ),
  shape("同比无底数", random => ({
    numbers: [random.int(5, 300), random.int(2, 180)],
    write: ([a, p]) => `处理投诉${a}起，同比上涨${p}%。`,
    slips: [],
  })),
  shape("百分之百", random => ({
    numbers: [random.int(20, 90), random.int(1, 9)],
    write: ([a, b]) => `来信${a}件，留待下年${b}件，答复率100%。`,
    slips: [],
  })),
  shape(
    "列举个数",
    fixed([3], ([n]) => `通过广播站、公告栏以及明白纸${n}个渠道告知群众。`),
  ),
  shape(
    "列举方面",
    fixed([4], ([n]) => `从机制建设、人员配备、经费保障和培训考核${n}个方面推进。`),
  ),
  shape(
    "序号两项",
    fixed([2], ([n]) => `一是压实责任；${NUMERALS[Number(n)] ?? "五"}是强化督导。`),
  ),
  shape(
    "序号三项",
    fixed(
      [2, 3],
      ([a, b]) =>
        `一是明确专人，${NUMERALS[Number(a)] ?? "六"}是建立台账，${NUMERALS[Number(b)] ?? "七"}是定期通报。`,
      [0],
    ),
  ),
  shape("名称里的数", random => ({
    numbers: [random.int(3, 60)],
    write: ([a]) =>
      `落实“双随机、一公开”和“三公”经费公开，12345热线转办${a}件，依据国发〔2021〕30号文件和第五十条办理。`,
    slips: [],
  })),
  shape("往年数字", random => ({
    numbers: [random.int(3, 60), random.int(3, 60)],
    write: ([a, b]) => `与2022年的${a}件、上年的${b}件相比，来信量趋稳。`,
    slips: [],
  })),
  shape("上级数字", random => ({
    numbers: [random.int(100, 900), random.int(3, 60)],
    write: ([a, b]) => `全市共收到政府信息公开申请${a}件，市政府办公室办结${b}件。`,
    slips: [],
  })),
  shape("多件事", random => ({
    numbers: [random.int(3, 9), random.int(10, 90), random.int(100, 900)],
    write: ([a, b, c]) => `召开会议${a}次，培训${b}人次，发放资料${c}份，整改问题${a}个。`,
    slips: [],
  })),
  shape("其中后接别事", random => ({
    numbers: [random.int(30, 90), random.int(3, 9), random.int(100, 900)],
    write: ([a, b, c]) => `更新栏目${a}个，其中新设${b}个，同时推送短信${c}条。`,
    slips: [],
  })),
];

const NUMERALS = ["", ..."一二三四五六七八九"];
