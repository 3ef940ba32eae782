import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../server/src/core/network/network.ts";
import { check } from "../../server/src/core/check/check.ts";

/** Published drafts that may lie beside the project; they are read, never copied. */
const folder = new URL("../../../shared/drafts/", import.meta.url);

interface Expected {
  readonly tables: { readonly held: number; readonly broken: number; readonly unread: number };
  /** "rule: the text that it stands on", in the order of the text. */
  readonly findings: readonly string[];
}

const drafts: Record<string, Expected> = {
  "weibin-office-2023": {
    tables: { held: 42, broken: 0, unread: 0 },
    findings: ["prose-table-mismatch: 4", "enumeration-gap: 二是", "enumeration-mark-short: 一"],
  },
  "kecheng-office-2023": { tables: { held: 42, broken: 0, unread: 0 }, findings: ["title-missing: "] },
  "beiyuan-subdistrict-2023": { tables: { held: 42, broken: 0, unread: 0 }, findings: [] },
  "zhanyi-reform-bureau-2023": {
    tables: { held: 32, broken: 0, unread: 8 },
    findings: [
      "title-missing: ",
      "label-misprinted: 三、上半年办理结果",
      "cell-empty: ",
      "row-missing: (六)其他处理",
      "label-misprinted: 结果维持",
      "enumeration-lone: 一是",
    ],
  },
  "chanhe-government-2022": {
    tables: { held: 40, broken: 0, unread: 2 },
    findings: [
      "topic-misnamed: 政务公开平台建设",
      "topic-misplaced: 政府信息管理方面",
      "accountability-missing: 监督保障方面",
      "label-misprinted: 2.其他法律法规禁止公开",
      "cell-empty: ",
      "organ-name-variant: 漭河区",
    ],
  },
};

/** A change of every figure would take long; one in so many is changed here. */
const EVERY = 17;

describe.skipIf(!existsSync(folder)).each(Object.entries(drafts))("%s", (name, expected) => {
  const text = existsSync(folder) ? readFileSync(new URL(`${name}.txt`, folder), "utf8") : "";

  it("gives what a careful reader finds, and nothing else", () => {
    const checked = check(text);
    const found = checked?.findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
    expect(found).toEqual(expected.findings);
    const prose =
      checked?.network.identities.filter(identity => identity.kind.startsWith("prose")).length ?? 0;
    const { held, broken, unread } = checked?.identities ?? { held: 0, broken: 0, unread: 0 };
    const all = expected.tables.held + expected.tables.broken + expected.tables.unread;
    expect(held + broken + unread).toBeGreaterThanOrEqual(all + prose);
    const unreadInTables = checked?.network.identities.filter(
      identity => !identity.kind.startsWith("prose") && evaluate(identity).status === "unread",
    );
    expect(unreadInTables).toHaveLength(expected.tables.unread);
  });

  it("a figure of table three or four that is changed is found", () => {
    const checked = check(text);
    const figures = checked?.network.figures.filter(
      ({ cell, value }) =>
        value !== undefined && cell && /^(?:requests|reviewAndLitigation)$/.test(cell.table),
    );
    expect(figures?.length).toBeGreaterThan(150);
    for (const [i, { span, id }] of (figures ?? []).entries()) {
      if (i % EVERY) continue;
      const changed = `${text.slice(0, span.start)}${text.slice(span.start, span.end)}7${text.slice(span.end)}`;
      expect(check(changed)?.identities.broken, id).toBeGreaterThan(checked?.identities.broken ?? 0);
    }
  });
});
