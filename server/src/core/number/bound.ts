/** How a number is meant: as it stands, as the least or most that it can be (1900余, 不足20), or as near it (约300, 30左右). */
export type Bound = "exact" | "atLeast" | "atMost" | "about";

type Inexact = Exclude<Bound, "exact">;

const BEFORE: Readonly<Record<Inexact, readonly string[]>> = {
  atLeast: ["超过", "突破", "逾", "超", "至少", "不少于", "不低于", "高于", "多于"],
  atMost: ["不足", "不到", "近", "将近", "接近", "最多", "不超过", "不多于", "低于", "少于", "至多"],
  about: ["约", "大约", "约为", "约计", "约有", "大概", "大致", "约占", "约达"],
};

/** Words that only look as if they ended in one of the above: 签约3家, 最近3年. */
const LOOKALIKE = /(?:[签预节契公条特制履邀合解]约|[最附临邻亲]近)$/;

const AFTER: Readonly<Record<Inexact, readonly string[]>> = {
  atLeast: ["以上", "有余"],
  atMost: ["以下", "以内", "之内"],
  about: ["左右", "上下"],
};

/** The bound that the words right before an offset set. */
export function boundBefore(text: string, at: number): Bound {
  const end = text.charAt(at - 1) === " " ? at - 1 : at;
  const words = BY_LAST.get(text.charAt(end - 1));
  if (!words || LOOKALIKE.test(text.slice(Math.max(0, end - 2), end))) return "exact";
  return words.find(({ word }) => text.startsWith(word, end - word.length))?.bound ?? "exact";
}

/** The bound that the words after a number and its unit set. */
export const boundAfter = (text: string, at: number): Bound =>
  BY_FIRST.get(text.charAt(at))?.find(({ word }) => text.startsWith(word, at))?.bound ?? "exact";

interface BoundWord {
  readonly word: string;
  readonly bound: Inexact;
}

/** The words by one of their characters, the longest first: 不超过 is not 超过. */
function indexed(
  words: typeof BEFORE,
  by: (word: string) => string,
): ReadonlyMap<string, readonly BoundWord[]> {
  const index = new Map<string, BoundWord[]>();
  for (const [bound, list] of Object.entries(words) as [Inexact, readonly string[]][]) {
    for (const word of list) index.set(by(word), [...(index.get(by(word)) ?? []), { word, bound }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length);
  return index;
}

const BY_LAST = indexed(BEFORE, word => word.slice(-1));
const BY_FIRST = indexed(AFTER, word => word.charAt(0));
