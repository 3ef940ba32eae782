/**
 * An official form as data. Nothing here reads or checks; another edition, or the form of another report, is another value
 * of these types. Sections, tables, rows and columns that mean the same in two editions have the same keys, whatever they
 * are called.
 */
export interface Form {
  /** Short and stable: "2021". */
  readonly key: string;
  readonly notice: Notice;
  /** First year reported on that it is prescribed for, and the last one, if it was replaced. */
  readonly years: { readonly from: number; readonly to?: number };
  /** What a title ends in, after organ and year. */
  readonly title: string;
  /** What titles of other years or hands end in. */
  readonly titleVariants?: readonly string[];
  /** What a new draft opens with, under the title; {year} stands for the year reported on. */
  readonly opening?: string;
  readonly sections: readonly SectionForm[];
  readonly tables: readonly TableForm[];
}

/** The document that prescribes a form. */
export interface Notice {
  readonly name: string;
  readonly number: string;
}

export interface SectionForm {
  readonly key: string;
  /** The official title without its number: 总体情况. */
  readonly title: string;
  /** Titles that the notice itself gives it elsewhere; as good as the title. */
  readonly alsoTitled?: readonly string[];
  /** Titles that writers use for it. */
  readonly variants?: readonly string[];
  /** Topics that it treats in this order, each usually a part with a heading of its own. */
  readonly topics?: readonly TopicForm[];
  /** What a new draft asks its writer to put here, in 【】. */
  readonly prompt?: string;
}

export interface TopicForm {
  readonly key: string;
  readonly title: string;
  readonly variants?: readonly string[];
  /** Words that show a text to treat of it, where it has no heading. */
  readonly mentions?: readonly string[];
  /** What a new draft asks its writer to put here, in 【】. */
  readonly prompt?: string;
}

export interface TableForm {
  readonly key: string;
  /** What a person calls it: 表三. */
  readonly shortName: { readonly zh: string; readonly en: string };
  /** With what is in it. */
  readonly name: { readonly zh: string; readonly en: string };
  /** Key of the section that it stands in. */
  readonly section: string;
  /** One below the other; a caption, where there is one, opens each. */
  readonly grids: readonly GridForm[];
}

/** Figures in rows and columns, each with labels. */
export interface GridForm {
  readonly key: string;
  /** The line above the head: 第二十条第（一）项. */
  readonly caption?: string;
  /** What stands in the head's corner, over the row labels. */
  readonly corner?: string;
  readonly rows: readonly LabelForm[];
  readonly columns: readonly LabelForm[];
  /** What stands over all columns. */
  readonly columnsTitle?: string;
  readonly sums: readonly SumForm[];
}

/** A row or column, or, with members, a group of them. */
export interface LabelForm {
  /** Unique among its siblings; joined with those above it by "." it is unique in its axis. */
  readonly key: string;
  /** The official term with its number. Empty for the only row of a grid without row labels. */
  readonly label: string;
  /** Other wordings that are placed in silence. */
  readonly variants?: readonly string[];
  /**
   * What prose calls it, without number and in half width: nouns that are counted (予以公开, 自然人申请), or verbs for
   * what is counted (制发). Words that may mean another row or column as well are in no list.
   */
  readonly inProse?: readonly string[];
  readonly members?: readonly LabelForm[];
  /** What its figures count; "count" unless said. */
  readonly measure?: Measure;
  /** Key of the row or column of last year's report whose figures a new draft starts from. */
  readonly startsFrom?: string;
  /** Keys on the other's axis of what it has grown and shrunk by since last year's figure; none: it is the same figure. */
  readonly since?: { readonly more: readonly string[]; readonly less: readonly string[] };
}

/** A count of things, by how much a count went up or down, or money in 万元. */
export type Measure = "count" | "change" | "money";

/**
 * 勾稽关系 within a grid: the parts add up to the wholes, or to no more or no less, for every line across. Keys are those of rows or columns by
 * `terms`; a group's key stands for all its members.
 */
export interface SumForm {
  readonly key: string;
  /** Which axis the keys are of: "columns" makes one identity of every row, "rows" one of every column. */
  readonly terms: "rows" | "columns";
  readonly parts: readonly string[];
  readonly wholes: readonly string[];
  /** How the sum of the parts stands to that of the wholes: equal unless said. */
  readonly relation?: "=" | "<=" | ">=";
  /** It holds as a rule, not always: where it doesn't, that is worth a look and proves no figure wrong. */
  readonly isLikely?: true;
  /** The rule in the form's own terms. */
  readonly reason: { readonly zh: string; readonly en: string };
  /** What messages call its terms. */
  readonly words: SumWords;
}

/** A total and all that adds up to it; or each term by a word of its own, the parts first. */
export type SumWords =
  | {
      readonly whole: { readonly zh: string; readonly en: string };
      readonly parts: { readonly zh: string; readonly en: string };
    }
  | { readonly terms: readonly { readonly zh: string; readonly en: string }[] };
