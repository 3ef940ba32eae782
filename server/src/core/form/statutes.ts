/** A statute or notice that reports name, as it is to be written. */
export interface Statute {
  /** In full, without 《》. */
  readonly name: string;
  /** Shorter names in use. */
  readonly aliases: readonly string[];
  /** What comes before the number in all its spellings, and the numbers that it may have: year, if it has one, and number. */
  readonly series: readonly string[];
  readonly numbers: readonly StatuteNumber[];
  /** The first year whose reports it holds for; undefined where it holds for all. */
  readonly from?: number;
  /** The articles under which annual reports are made. */
  readonly articles?: readonly number[];
  /** Whether it prescribes a form; then its number is that of the notice of the report's own form. */
  readonly isFormNotice?: true;
}

export interface StatuteNumber {
  readonly year?: number;
  readonly number: number;
  /** The last year on which a report may rest on it alone: then it was revised or repealed. */
  readonly until?: number;
}

/** What a report has to say of fees: in force from 1 January 2021. */
export const feeMeasures: Statute = {
  name: "政府信息公开信息处理费管理办法",
  aliases: [],
  series: ["国办函"],
  numbers: [{ year: 2020, number: 109 }],
  from: 2021,
};

export const statutes: readonly Statute[] = [
  {
    name: "中华人民共和国政府信息公开条例",
    aliases: ["政府信息公开条例"],
    series: ["国务院令", "国令"],
    numbers: [{ number: 711 }, { number: 492, until: 2018 }],
    articles: [49, 50],
  },
  feeMeasures,
  {
    name: "中华人民共和国政府信息公开工作年度报告格式",
    aliases: ["政府信息公开工作年度报告格式"],
    series: ["国办公开办函"],
    numbers: [
      { year: 2021, number: 30 },
      { year: 2019, number: 60 },
    ],
    isFormNotice: true,
  },
  {
    name: "国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知",
    aliases: ["关于政府信息公开工作年度报告有关事项的通知"],
    series: ["国办公开办函"],
    numbers: [{ year: 2019, number: 60 }],
    isFormNotice: true,
  },
];
