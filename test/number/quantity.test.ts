import fc from "fast-check";
import { expect, test } from "vitest";
import { formatExact } from "../../server/src/core/number/exact.ts";
import { readNumbers, type NumberInText } from "../../server/src/core/number/quantity.ts";

/** 约300条 as "about 300 条", anything else as its kind and words. */
function shown(text: string, number: NumberInText): string {
  if (number.kind !== "quantity" && number.kind !== "percentage") {
    return `${number.kind} ${text.slice(number.span.start, number.span.end)}`;
  }
  const bound = number.bound === "exact" ? "" : `${number.bound} `;
  return bound + [formatExact(number.value), number.unit].filter(Boolean).join(" ");
}

const sentences: [text: string, numbers: string][] = [
  ["全年公开信息2497条", "2497 条"],
  ["全年公开信息 2497 条。", "2497 条"],
  ["全年公开信息1,234条、1，234，567条", "1234 条 | 1234567 条"],
  ["公开１２条", "12 条"],
  ["收到1 3件，办结 1 4件", "word 1 | word 3 | word 1 | word 4"],
  ["收费0.5万元、12.6 万元、3200元", "0.5 万元 | 12.6 万元 | 3200 元"],
  ["印发三百二十份", "320 份"],
  ["接待两千零五人次", "2005 人次"],
  ["三万五千条、一百二十万字", "35000 条 | 1200000 字"],
  ["点击1.2万次", "12000 次"],
  ["投资3亿2000万元", "320000000 元"],
  ["浏览18万余次、28万余人次", "atLeast 180000 次 | atLeast 280000 人次"],
  ["推送3000余条、1867余条、220多篇", "atLeast 3000 条 | atLeast 1867 条 | atLeast 220 篇"],
  ["阅读900余万次、3200万余次", "atLeast 9000000 次 | atLeast 32000000 次"],
  ["百余件、十几件、几十件", "atLeast 100 件 | about 10 件 | word 十"],
  [
    "约300条、近50条、逾8件、超过20次、不足5件、不超过3件",
    "about 300 条 | atMost 50 条 | atLeast 8 件 | atLeast 20 次 | atMost 5 件 | atMost 3 件",
  ],
  ["30件左右，50条以上，20名以内", "about 30 件 | atLeast 50 条 | atMost 20 名"],
  ["签约3家，最近2次", "3 家 | 2 次"],
  ["约 300 条", "about 300 条"],
  ["《政府信息公开条例》施行", ""],
  ["5万元余", "atLeast 5 万元"],
  ["新收106，上年转来8", "106 | 8"],
  ["占33.9%，约占百分之五十，提高2.5个百分点", "33.9 % | about 50 % | 2.5 个百分点"],
  ["满意率９８．５％", "98.5 %"],
  ["2023年1月1日至12月31日", "date 2023年1月1日 | date 12月31日"],
  ["2023 年 1 月共3件", "date 2023 年 1 月 | 3 件"],
  ["二〇二三年五月", "date 二〇二三年五月"],
  ["2023年，2022、2023年，2019-2021年", "year 2023 | year 2022 | year 2023 | year 2019 | year 2021"],
  ["2024-01-29 19:12", "date 2024-01-29 | time 19:12"],
  ["国办公开办函〔2021〕30号，(2022)5号", "documentNumber 〔2021〕30号 | documentNumber (2022)5号"],
  ["第五十条第（八）项，第3期", "ordinal 第五十 | ordinal 第（八） | ordinal 第3"],
  ["“12345”热线，12345热线，拨打12315", "name “12345” | phone 12345 | phone 12315"],
  ["电话：0373-1234567，邮编453000", "phone 0373-1234567 | phone 453000"],
  ["《关于2021年5件实事的通知》印发", "name 《关于2021年5件实事的通知》"],
  ["双随机、一公开，“三公”经费，三审三校", "name 双随机、一公开 | name “三公” | name 三审三校"],
  ["一是加强，二是完善；（三）其他", "ordinal 一是 | ordinal 二是 | ordinal （三）"],
  ["1.加强学习。2、公开3件", "ordinal 1. | ordinal 2、 | 3 件"],
  ["http://www.example.gov.cn/2023/a1.html", "address http://www.example.gov.cn/2023/a1.html"],
  ["编号X1133/2024-817，5G，A4", "code X1133/2024-817 | code 5G | code A4"],
  ["统一部署，进一步加强，每一件都答复，一名信息员", "word 一 | word 一 | word 一 | word 一"],
  ["信函一件，网上两件", "1 件 | 2 件"],
  ["六个方面16项具体任务", "6 个 | 16 项"],
  ["20个工作日内，3个月", "20 个工作日 | 3 个月"],
  ["9".repeat(40) + "条", "word " + "9".repeat(40)],
];

test.each(sentences)("%s", (text, numbers) => {
  expect(
    readNumbers(text)
      .map(number => shown(text, number))
      .join(" | "),
  ).toBe(numbers);
});

test("the span of a numeral is its own, that of the whole takes in bound and unit", () => {
  const text = "浏览约1.8万余次";
  const [number] = readNumbers(text);
  if (number?.kind !== "quantity") throw new Error("no quantity");
  expect(text.slice(number.span.start, number.span.end)).toBe("1.8万");
  expect(text.slice(number.span.start, number.end)).toBe("1.8万余次");
});

test("numbers of any text stand in it, in order, without overlap", () => {
  const pieces = fc.constantFrom(
    ..."0 1 12 １ 一 百 万 余 约 件 条 % 年 月 日 第 《 》 “ ” ， 。 : - / A 〔2021〕 号 ( ) 其中".split(" "),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), parts => {
      const text = parts.join("");
      let end = 0;
      for (const { span } of readNumbers(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
