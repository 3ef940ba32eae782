import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check } from "../../server/src/core/index.ts";

const folder = new URL("../../../shared/drafts/", import.meta.url);
const PROSE = /^(?:prose-|parts-|percentage-|list-|enumeration-|year-|organ-)/;

/** What a careful reader finds in the prose of the published drafts. */
const drafts: Readonly<Record<string, readonly string[]>> = {
  "beiyuan-subdistrict-2023": [],
  "chanhe-government-2022": ["漭河区 organ-name-variant"],
  "kecheng-office-2023": [],
  "weibin-office-2023": ["4 prose-table-mismatch", "二是 enumeration-gap", "一 enumeration-mark-short"],
  "zhanyi-reform-bureau-2023": ["一是 enumeration-lone"],
};

describe.skipIf(!existsSync(folder))("the published drafts (skipped where they aren't at hand)", () => {
  test.each(Object.entries(drafts))("%s", (name, expected) => {
    const text = readFileSync(new URL(`${name}.txt`, folder), "utf8");
    const findings = check(text)?.findings.filter(({ rule }) => PROSE.test(rule)) ?? [];
    expect(findings.map(({ rule, span }) => `${text.slice(span.start, span.end)} ${rule}`)).toEqual(expected);
  });
});
