import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSettingsFile, settingsFor } from "../../server/src/core/index.ts";

/** What is said of a settings file, each with the text that it stands on. */
const mistakes = (text: string): [string, string][] =>
  readSettingsFile(text).findings.map(({ span, message }) => [text.slice(span.start, span.end), message.zh]);

describe("a settings file", () => {
  it("may have comments and trailing commas", () => {
    const text = `{
      // 本县通知要求
      "$schema": "gouji.schema.json",
      "form": "2021",
      "overviewLimit": 800,
      "rules": { "period-missing": "hint", "section-misnamed": "off", },
      "allow": [{ "rule": "figure-wrong", "in": "a.md", "words": "29", "why": "已核实" }],
    }`;
    expect(readSettingsFile(text)).toEqual({
      settings: {
        form: "2021",
        options: { overviewLimit: 800 },
        rules: { "period-missing": "hint", "section-misnamed": "off" },
        allow: [{ rule: "figure-wrong", in: "a.md", words: "29" }],
      },
      findings: [],
    });
  });

  it.each([
    [`{ "from": "2021" }`, `"from"`, "没有“from”这一设置项"],
    [`{ "form": "2020" }`, `"2020"`, "“2020”不可用，应为 auto | 2021 | 2019"],
    [`{ "rules": { "figure-rong": "off" } }`, `"figure-rong"`, "没有名为“figure-rong”的规则"],
    [`{ "rules": { "figure-wrong": 1 } }`, `1`, "“1”不可用，应为 off | hint | information | warning | error"],
    [`{ "rules": [] }`, `[]`, "这里应为对象 { … }"],
    [`{ "overviewLimit": -1 }`, `-1`, "“-1”应为正整数"],
    [`{ "allow": {} }`, `{}`, "这里应为数组 [ … ]"],
    [`{ "allow": [{ "rule": "figure-wrong" }] }`, `{ "rule": "figure-wrong" }`, "这条“不再提示”缺少“in”"],
    [`{ "allow": [{ "rule": "x", "in": "a" }] }`, `"x"`, "没有名为“x”的规则"],
    [`{ "allow": [{ "rule": "figure-wrong", "in": 3 }] }`, `3`, "这里应为文字"],
    [`{ "form": "2021", "form": "2019" }`, `"form"`, "“form”写了不止一次，以最后一次为准"],
    [`[]`, `[]`, "这里应为对象 { … }"],
    [`{ "form": "2021" `, ``, "此处不是有效的 JSON"],
  ])("is told of %s", (text, words, message) => {
    expect(mistakes(text)).toEqual([[words, message]]);
  });

  it("is told of an exception for a draft that is gone, where that can be known", () => {
    const text = `{ "allow": [{ "rule": "figure-wrong", "in": "./old.md" }, { "rule": "figure-wrong", "in": "年报\\\\a.md" }] }`;
    const { findings } = readSettingsFile(text, path => path === "年报/a.md");
    expect(findings.map(({ severity, span }) => [severity, text.slice(span.start, span.end)])).toEqual([
      ["warning", `"./old.md"`],
    ]);
    expect(mistakes(text)).toEqual([]);
  });

  it("says a hundred mistakes, and how many more there are", () => {
    const keys = Array.from({ length: 40_000 }, (_, at) => `"k${at}": 1`);
    const { findings } = readSettingsFile(`{ ${keys.join(", ")}, "form": "2021", "form": "2019" }`);
    expect(findings).toHaveLength(100);
    expect(findings.at(-1)?.message.zh).toBe("没有“k99”这一设置项；下面还有 39901 处问题");
  });

  it("isn't read where its brackets are nested beyond all measure", () => {
    const text = `{ "rules": ${"[".repeat(8000)}${"]".repeat(8000)} }`;
    expect(readSettingsFile(text).settings).toEqual({});
    expect(mistakes(text)).toEqual([["[", "括号一层套一层，超过 100 层，这个文件没有读"]]);
    expect(mistakes(`{ "x": "${"[".repeat(8000)}" } // ${"{".repeat(8000)}`)).toEqual([
      [`"x"`, "没有“x”这一设置项"],
    ]);
  });

  it("changes nothing by names that objects have of themselves", () => {
    const text = `{ "__proto__": { "rules": 1 }, "constructor": 1, "rules": { "__proto__": "off", "toString": "off" } }`;
    const { settings, findings } = readSettingsFile(text);
    expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
    expect(settings).toEqual({ rules: {} });
    expect(findings).toHaveLength(4);
  });

  it("is quoted only in part where it is long", () => {
    expect(mistakes(`{ "${"长".repeat(1000)}": 1 }`)[0]?.[1]).toBe(`没有“${"长".repeat(60)}…”这一设置项`);
  });

  it("names drafts by paths of any make", () => {
    const { settings } = readSettingsFile(
      `{ "allow": [{ "rule": "figure-wrong", "in": ".\\\\年报\\\\a.md" }] }`,
    );
    expect(settingsFor(settings, "年报/a.md").allow).toHaveLength(1);
    expect(settingsFor(settings, "a.md").allow).toEqual([]);
  });

  it("holds as far as it can be read", () => {
    const { settings } = readSettingsFile(`{ "rules": { "x": "off", "figure-wrong": "hint" }, "form": 3 `);
    expect(settings).toEqual({ rules: { "figure-wrong": "hint" } });
  });

  it("never throws, and every mistake stands in it", () => {
    const piece = fc.constantFrom(
      ..."{}[],:".split(""),
      `"rules"`,
      `"allow"`,
      `"form"`,
      `"in"`,
      `"rule"`,
      "1",
      "//",
      "null",
      "\\",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map(pieces => pieces.join("")),
          fc.string(),
        ),
        text => {
          for (const { span } of readSettingsFile(text).findings) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});
