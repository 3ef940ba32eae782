import type { Random } from "../../generate/random.ts";
import { any, partition, split, type Sentence } from "./shape.ts";

export function withShares(random: Random): Sentence {
  const [whole = 0, ...parts] = partition(random, 3);
  const shares = parts.map(part => Math.round((part * 1000) / whole) / 10);
  return {
    numbers: [whole, ...parts],
    write: ([w, a, b, c]) =>
      `公开信息${w}条，其中网站${a}条，占${shares[0]}%；微信${b}条，占${shares[1]}%；公告栏${c}条，占${shares[2]}%。`,
    slips: parts.map((part, at) => ({ at: at + 1, beyond: part })),
  };
}

export function twoWays(random: Random): Sentence {
  const [whole = 0, a = 0, b = 0] = partition(random, 2);
  const [c = 0, d = 0] = split(random, whole, 2);
  return {
    numbers: [whole, a, b, c, d],
    write: ([w, p, q, x, y]) => `转办留言${w}件，其中咨询${p}件、求助${q}件；办结${x}件、在办${y}件。`,
    slips: [
      { at: 1, beyond: whole },
      { at: 2, beyond: whole },
    ],
  };
}

const DISTRICTS = "城关 河东 河西 南岭 北塘 新安 石桥 柳林 高台 清溪 望江".split(" ");

export function elevenDistricts(random: Random): Sentence {
  const whole = random.int(400, 4000);
  const districts = split(random, whole, DISTRICTS.length);
  const channels = split(random, whole, 3);
  const kinds = split(random, whole, 2);
  return {
    numbers: [whole, ...districts, ...channels, ...kinds],
    write: ([w, ...rest]) =>
      `汇总信息${w}条（${DISTRICTS.map((name, at) => `${name}区${rest[at]}条`).join("、")}），` +
      `按渠道分：网站${rest[11]}条、微信${rest[12]}条、其他渠道${rest[13]}条；按内容分：要闻${rest[14]}条、其他${rest[15]}条。`,
    slips: any(...Array.from({ length: 12 }, (_, at) => at)),
  };
}

export function twoMeasures(random: Random): Sentence {
  const cases = partition(random, 2, 4, 40);
  const fees = partition(random, 2, 200, 9000);
  return {
    numbers: [cases[0] ?? 0, fees[0] ?? 0, cases[1] ?? 0, fees[1] ?? 0, cases[2] ?? 0, fees[2] ?? 0],
    write: ([n, f, a, x, b, y]) =>
      `复制材料${n}件收取工本费${f}元。其中档案馆${a}件${x}元；不动产中心${b}件${y}元。`,
    slips: [
      { at: 3, beyond: fees[0] ?? 0 },
      { at: 4, beyond: cases[0] ?? 0 },
    ],
  };
}

export function totalThenSplit(random: Random): Sentence {
  const [whole = 0, a = 0, b = 0] = partition(random, 2);
  const [c = 0, d = 0] = split(random, whole, 2);
  return {
    numbers: [a, b, whole, c, d],
    write: ([p, q, w, x, y]) =>
      `上半年来访${p}人次，下半年来访${q}人次，共计${w}人次，其中个人${x}人次，其余${y}人次。`,
    slips: any(0, 1, 2, 3, 4),
  };
}

export function nested(random: Random): Sentence {
  const [whole = 0, a = 0, b = 0] = partition(random, 2, 60);
  const [c = 0, d = 0] = split(random, Math.max(a, 2), 2);
  const inner = Math.max(a, 2);
  return {
    numbers: [whole + inner - a, inner, c, d, b],
    write: ([w, p, x, y, q]) =>
      `录入数据${w}条（公共资源${p}条（土地${x}条、工程${y}条）；环境保护${q}条）。`,
    slips: any(0, 2, 3, 4),
  };
}

export function mixed(random: Random): Sentence {
  const [whole = 0, a = 0, b = 0, c = 0] = partition(random, 3);
  return {
    numbers: [whole, a, b, c],
    write: ([w, x, y, z]) => `发布内容${w}条，其中公文${x}件、推文${y}篇，其余${z}条。`,
    slips: any(1, 2, 3),
  };
}

export function rough(random: Random): Sentence {
  const whole = random.int(10, 60) * 100;
  return {
    numbers: [whole, Math.floor(whole / 2), Math.floor(whole / 3)],
    write: ([w, a, b]) => `浏览量${w}余次，其中电脑端${a}余次、手机端近${b}次，日均约30次。`,
    slips: [],
  };
}

export function openEnded(random: Random): Sentence {
  const [whole = 0, a = 0, b = 0] = partition(random, 3);
  return {
    numbers: [whole, a, b],
    write: ([w, x, y]) => `解读产品${w}个，其中图解${x}个、视频${y}个等。`,
    slips: [
      { at: 1, beyond: whole },
      { at: 2, beyond: whole },
    ],
  };
}

const CHARACTERS = [..."零一二三四五六七八九"];

export function inCharacters(random: Random): Sentence {
  const [a, b] = [random.int(2, 4), random.int(2, 5)];
  const say = (digits = ""): string => (Number(digits) < 10 ? (CHARACTERS[Number(digits)] ?? "") : digits);
  return {
    numbers: [a + b, a, b],
    write: ([w, x, y]) => `举办专题讲座${say(w)}场，其中县级${say(x)}场，其余${say(y)}场。`,
    slips: any(0, 1, 2),
  };
}
