import { describe, expect, it } from "vitest";
import { check, type Checked } from "../../../server/src/core/check/check.ts";
import { documentOf } from "../../../server/src/core/compose/documentOf.ts";
import type { Content } from "../../../server/src/core/container/content.ts";
import { openContained } from "../../../server/src/core/container/open.ts";
import { pageOfDocument } from "../../../server/src/core/container/written/page.ts";
import { textOfDocument } from "../../../server/src/core/container/written/text.ts";
import { wordOfDocument } from "../../../server/src/core/container/written/word.ts";
import { generateReport } from "../../generate/report.ts";
import { styles } from "../../generate/styles/index.ts";
import { write } from "../../generate/write.ts";

const reopened = (contents: readonly Content[]): string => {
  const document = openContained(wordOfDocument(contents));
  if ("reason" in document) throw new Error(document.reason.en);
  return document.text;
};

const ways: Readonly<Record<string, (contents: readonly Content[]) => string>> = {
  docx: reopened,
  html: pageOfDocument,
  md: contents => textOfDocument(contents, "markdown"),
  txt: contents => textOfDocument(contents, "plain"),
};

/** What is read of a text: every figure of its tables, how its identities stand, and what is said of it. */
function readingOf(text: string) {
  const checked = check(text);
  const figures = checked?.report.tables.flatMap(({ grids }) =>
    grids.flatMap(({ form, cells }) =>
      [...cells].flatMap(([key, { content }]) =>
        content.kind === "figure" ? [`${form.key}/${key} ${content.value}`] : [],
      ),
    ),
  );
  return {
    title: checked?.report.organ,
    year: checked?.report.year,
    figures: figures?.sort(),
    identities: checked?.identities,
    found: checked?.findings.map(({ rule, message }) => `${rule} ${message.zh}`).sort(),
  };
}

describe.each(Object.entries(styles))("a report in %s", (name, style) => {
  it("written out as Word, page, Markdown and text says the same when it is read again", () => {
    const draft = generateReport(name.length * 7 + 1);
    const { text } = write(draft, style);
    const checked = check(text);
    const before = readingOf(text);
    const contents = documentOf((checked as Checked).report);
    for (const [way, written] of Object.entries(ways)) {
      const { found, ...after } = readingOf(written(contents));
      const { found: foundBefore, ...said } = before;
      expect({ way, ...after }).toEqual({ way, ...said });
      // Labels that a notation lacks are there in the form's own table.
      expect(foundBefore).toEqual(expect.arrayContaining(found ?? []));
    }
  });
});
