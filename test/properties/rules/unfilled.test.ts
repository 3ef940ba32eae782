import { expect, it } from "vitest";
import { check } from "../../../server/src/core/index.ts";
import { generateReport } from "../../generate/report.ts";
import { styles } from "../../generate/styles/index.ts";
import { write, type Style } from "../../generate/write.ts";

/** A report in tabs that is being written: of table three the last row is left. */
const begun = write(generateReport(3), styles.tabs as Style)
  .text.replace(/^五、.*$/m, "$&\n\n【填写存在的主要问题】")
  .replace(/^(四、结转下年度继续办理).*$/m, "$1\t\t\t\t\t\t\t\t");

const fills = (text: string): string[] =>
  (check(text)?.findings ?? [])
    .filter(({ rule }) => rule === "table-unfilled")
    .flatMap(({ fixes }) => ["told", ...fixes.map(({ title }) => title.zh)]);

it("a table that is begun is filled by its sums", () => {
  expect(fills(begun)).toEqual(["told", expect.stringMatching(/填/)]);
});

it("nothing is filled in where a row has a figure too many, which may be another cell's", () => {
  expect(fills(begun.replace(/^.*（一）予以公开.*$/m, "$&\t12"))).toEqual(["told"]);
});
