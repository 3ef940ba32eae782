import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { forms } from "../server/src/core/index.ts";
import { readSettings } from "../server/src/lsp/settings.ts";

const root = new URL("../", import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), "utf8");
const texts = (path: string) => JSON.parse(text(path)) as Record<string, string>;

interface Setting {
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly scope: string;
}

const manifest = JSON.parse(text("package.json")) as {
  readonly contributes: {
    readonly languages: readonly {
      readonly filenamePatterns: readonly string[];
      readonly firstLine: string;
    }[];
    readonly commands: readonly { readonly command: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly completionEvents: readonly string[] }[];
    }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
};

describe("the extension's manifest", () => {
  const used = [...text("package.json").matchAll(/"%([^%"]+)%"/g)].map(([, key = ""]) => key);

  it("has each of its texts in Chinese and in English, and no other", () => {
    const keys = [...new Set(used)].sort();
    expect(Object.keys(texts("package.nls.json")).sort()).toEqual(keys);
    expect(Object.keys(texts("package.nls.en.json")).sort()).toEqual(keys);
  });

  it("is Chinese by default and English where asked for", () => {
    const word = /[\u4e00-\u9fff]/;
    const isText = ([, each]: [string, string]): boolean => !each.startsWith("./");
    const own = Object.entries(texts("package.nls.json")).filter(isText);
    expect(own.filter(([, each]) => !word.test(each))).toEqual([]);
    const foreign = Object.entries(texts("package.nls.en.json")).filter(
      ([, each]) => !/[a-z]{2}/i.test(each),
    );
    expect(foreign).toEqual([]);
  });

  it("names only files that are there", () => {
    const paths = ["package.json", "package.nls.json", "package.nls.en.json"].flatMap(file =>
      [...text(file).matchAll(/"(\.\/(?!dist\/)[^"]+)"/g)].map(([, path = ""]) => path),
    );
    expect(paths.filter(path => !existsSync(new URL(path, root)))).toEqual([]);
    expect(paths.length).toBeGreaterThan(3);
  });

  it("leads through the walkthrough by commands that there are", () => {
    const { commands, walkthroughs } = manifest.contributes;
    const own = new Set(commands.map(({ command }) => command));
    const events = walkthroughs.flatMap(({ steps }) => steps.flatMap(step => step.completionEvents));
    const linked = ["package.nls.json", "package.nls.en.json"].map(file =>
      [...text(file).matchAll(/\(command:([^)]+)\)/g)].map(([, command = ""]) => command),
    );
    expect(linked[0]).toEqual(linked[1]);
    const named = [...events.map(event => event.replace("onCommand:", "")), ...linked.flat()];
    expect(named.filter(command => !own.has(command) && !command.startsWith("workbench."))).toEqual([]);
    expect(events.length).toBeGreaterThanOrEqual(4);
  });

  it("has the server's defaults and every form", () => {
    const { run, check } = readSettings({});
    const { properties } = manifest.contributes.configuration;
    expect(properties["gouji.run"]?.default).toBe(run);
    expect(properties["gouji.language"]).toMatchObject({ default: "auto", enum: ["auto", "zh", "en"] });
    expect(readSettings({}, "zh-cn").language).toBe("zh");
    expect(readSettings({}, "en").language).toBe("en");
    expect(readSettings({ language: "zh" }, "en").language).toBe("zh");
    expect(properties["gouji.form"]?.default).toBe(check.form);
    expect(properties["gouji.form"]?.enum).toEqual(["auto", ...forms.map(form => form.key)]);
    const wide = Object.entries(properties).filter(([, { scope }]) => scope !== "resource");
    expect(wide.map(([key]) => key)).toEqual(["gouji.trace.server"]);
  });
});

describe("the language of reports", () => {
  const [language] = manifest.contributes.languages;
  const patterns = (language?.filenamePatterns ?? []).map(
    pattern => new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", ".*")}$`),
  );
  const isTakenByName = (name: string): boolean => patterns.some(pattern => pattern.test(name));

  it.each([
    "某县2025年政府信息公开工作年度报告.txt",
    "某县政府信息公开年报2025（定稿）.txt",
    "某县2025年政府信息公开工作年度报告",
  ])("is told by the name %s", name => {
    expect(isTakenByName(name)).toBe(true);
  });

  it.each(["某县2025年政府信息公开工作年度报告.md", "年报.txt", "政府信息公开年报目录.xlsx", "notes.txt"])(
    "is not told by the name %s",
    name => {
      expect(isTakenByName(name)).toBe(false);
    },
  );

  it("is told by a title in the first line", () => {
    const firstLine = new RegExp(language?.firstLine ?? "^$");
    expect(firstLine.test("\ufeff某县2025年政府信息公开工作年度报告 ")).toBe(true);
    expect(firstLine.test("关于报送政府信息公开工作年度报告的通知")).toBe(false);
  });
});
