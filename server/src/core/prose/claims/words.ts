import { anyOf, type Entry } from "../../text/lexicon.ts";

const PEOPLE: readonly Entry[] = ["公民", "法人", "自然人", "群众", "申请人"];
const FROM_PEOPLE = `(?:${anyOf(PEOPLE)}[^,。;]{0,14}?${anyOf(["提出", "提交"])}?的?)?`;
const KINDS: readonly Entry[] = ["各类", "有效"];
const ITEMS: readonly Entry[] = ["申请", "案件", "事项", "办件", "件", "信息"];
const PAPERS: readonly Entry[] = ["书", "表", "件", "案件", "事项", "信件"];

/** A request for information, in the ways that writers name it. */
export const REQUEST = `(?:${FROM_PEOPLE}${anyOf(KINDS)}?(?:${[
  `依申请公开(?:政府信息)?的?${anyOf(ITEMS)}?(?:申请)?`,
  `(?:政府)?信息公开的?申请${anyOf(PAPERS)}?`,
  `(?:政府信息)?依申请(?:公开)?${anyOf(["件", "事项", "案件"])}?`,
  "政府信息申请",
].join("|")}))`;
