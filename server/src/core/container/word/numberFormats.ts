/** How Word writes a number of a numbered paragraph, by the name of the format; names that aren't here are written 1, 2, 3. */
export function numeral(format: string, value: number): string {
  const [family, sequence] = formats.find(([names]) => names.split(" ").includes(format)) ?? [];
  if (family === undefined || sequence === undefined) return String(value);
  return typeof sequence === "function" ? sequence(value) : ([...sequence][value - 1] ?? String(value));
}

const formats: readonly (readonly [names: string, write: string | ((value: number) => string)])[] = [
  ["none bullet", () => ""],
  ["decimalZero", value => String(value).padStart(2, "0")],
  ["decimalFullWidth decimalFullWidth2", value => digits(value, "０１２３４５６７８９")],
  [
    "chineseCounting chineseCountingThousand japaneseCounting taiwaneseCounting taiwaneseCountingThousand",
    value => counted(value, "零一二三四五六七八九", "十百"),
  ],
  [
    "chineseLegalSimplified ideographLegalTraditional",
    value => counted(value, "零壹贰叁肆伍陆柒捌玖", "拾佰"),
  ],
  ["ideographDigital taiwaneseDigital", value => digits(value, "〇一二三四五六七八九")],
  ["ideographTraditional", "甲乙丙丁戊己庚辛壬癸"],
  ["ideographZodiac", "子丑寅卯辰巳午未申酉戌亥"],
  ["ideographEnclosedCircle", "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"],
  ["decimalEnclosedCircle decimalEnclosedCircleChinese", "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"],
  ["decimalEnclosedParen", "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"],
  ["decimalEnclosedFullstop", "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"],
  ["upperLetter", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"],
  ["lowerLetter", "abcdefghijklmnopqrstuvwxyz"],
  ["upperRoman", value => roman(value)],
  ["lowerRoman", value => roman(value).toLowerCase()],
];

const digits = (value: number, names: string): string =>
  [...String(value)].map(digit => [...names][Number(digit)]).join("");

/** 十一, 二十, 一百零三; lists are no longer than 999. */
function counted(value: number, names: string, [ten = "", hundred = ""]: string): string {
  if (value < 1 || value > 999) return String(value);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const name = (digit: number): string => names[digit] ?? "";
  return (
    (hundreds ? name(hundreds) + hundred : "") +
    (tens ? (tens === 1 && !hundreds ? "" : name(tens)) + ten : hundreds && ones ? name(0) : "") +
    (ones ? name(ones) : "")
  );
}

function roman(value: number): string {
  const letters = [
    [1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"],
    [9, "IX"], [5, "V"], [4, "IV"], [1, "I"],
  ] as const; // prettier-ignore
  let rest = value > 3999 ? 0 : value;
  let written = "";
  for (const [worth, letter] of letters) for (; rest >= worth; rest -= worth) written += letter;
  return written || String(value);
}
