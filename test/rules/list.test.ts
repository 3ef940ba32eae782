import { expect, it } from "vitest";
import { check, rules } from "../../server/src/core/index.ts";
import { pageNames, readPage, tryPages } from "./cases.ts";
import { cleanReport, styles } from "./clean.ts";

it("every rule has a page of its name, and every page a rule", () => {
  expect(pageNames.map(name => readPage(name).id)).toEqual(pageNames);
  expect([...pageNames].sort()).toEqual(rules.map(rule => rule.id).sort());
});

it.each(styles)("the clean report of the pages is clean (%s)", style => {
  const findings = check(cleanReport(style))?.findings ?? [];
  expect(findings.map(({ rule, message }) => `${rule} ${message.zh}`)).toEqual([]);
});

// The one rule that comes with the settings.
tryPages(["exception-unused"]);
