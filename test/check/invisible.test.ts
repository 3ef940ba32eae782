import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { check } from "../../server/src/core/index.ts";
import { generateReport } from "../generate/report.ts";
import { styles } from "../generate/styles/index.ts";
import { write, type Style } from "../generate/write.ts";

const page = write(generateReport(3), styles["an HTML page, digits in spans"] as Style).text;

/** Drafts with faults, in several notations. */
const drafts = {
  "a text": readFileSync("samples/砚溪市文化和旅游局2025年政府信息公开工作年度报告.txt", "utf8"),
  Markdown: write(generateReport(3), styles.Markdown as Style).text.replace(/\| 0 \|/, "| 7 |"),
  "a page": page.replace(/(?<=<td[^<>]*>(?:<[^<>]*>)*)0(?=<)/, "7"),
};

const said = (text: string): string[] =>
  (check(text)?.findings ?? []).map(({ rule, message }) => `${rule}: ${message.zh}`);

it.each(Object.entries(drafts))("what nobody sees changes nothing in %s", (_, text) => {
  const plain = said(text);
  expect(plain.length).toBeGreaterThan(0);
  for (const unseen of "\u00ad\u061c\u200b\u200d\u200e\u202b\u202c\u2060\u2066\ufe0f\ufeff\u{e0100}") {
    const everywhere = text.replace(/(?<=[\d\p{sc=Han}、，。“”（）])(?![^<>]*>)/gu, unseen);
    expect(said(everywhere), unseen.codePointAt(0)?.toString(16)).toEqual(plain);
  }
});

it("what nobody sees changes nothing in a page, as an entity", () => {
  for (const unseen of ["&#8203;", "&#x200e;", "&shy;", "&zwj;"])
    expect(said(drafts["a page"].replace(/(?<=\p{sc=Han})(?=[^<>]*<)/gu, unseen)), unseen).toEqual(
      said(drafts["a page"]),
    );
});
