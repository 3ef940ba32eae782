import { parseDocument, DomUtils } from "htmlparser2";
import Ajv from "ajv-draft-04";
import { readFileSync } from "node:fs";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { cleanReport } from "../rules/clean.ts";
import { folderWith } from "./folder.ts";
import { gouji } from "./gouji.ts";

const NAME = "甲 局,100%.txt";
const wrong = cleanReport("plain").replace(
  /(（七）总计\t\t)(\d+)/,
  (_, label, total) => `${label}${+total + 1}`,
);

/** What a command line prints of a folder with a wrong report, a sound one, and a file that isn't read. */
async function printed(format: string, files: Record<string, string> = {}): Promise<string> {
  const cwd = folderWith({ [NAME]: wrong, "乙.txt": cleanReport("plain"), "丙.et": "", ...files });
  const { code, out } = await gouji(cwd, "check", "--format", format, ".");
  expect(code).toBe(1);
  return out;
}

describe("SARIF", () => {
  const schema = readFileSync(
    "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
    "utf8",
  );
  const isValid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
    JSON.parse(schema),
  );
  const read = (printed: string): Log => {
    const log: unknown = JSON.parse(printed);
    expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true);
    return log as Log;
  };

  it("is valid, and has place, related places, fixes and what wasn't read", async () => {
    const [run] = read(await printed("sarif")).runs;
    const [result] = run?.results ?? [];
    const { artifactLocation, region } = result?.locations?.[0]?.physicalLocation ?? {};
    expect(artifactLocation?.uri).toBe(encodeURIComponent(NAME));
    const line = wrong.split("\n")[(region?.startLine ?? 0) - 1] ?? "";
    const [from, to] = [region?.startColumn ?? 0, region?.endColumn ?? 0];
    const figure = line.slice(from - 1, to - 1);
    expect(line).toContain("（七）总计");
    expect(figure).toMatch(/^\d+$/);
    expect(result?.level).toBe("error");
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toContain(result?.ruleId);
    expect(result?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent?.text).toBe(
      String(Number(figure) - 1),
    );
    const [unread] = run?.invocations?.[0]?.toolExecutionNotifications ?? [];
    expect(unread?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(encodeURIComponent("丙.et"));
  });

  it("is valid without any finding", async () => {
    const { out } = await gouji(folderWith({ "a.txt": "番茄炒蛋" }), "check", "--format", "sarif", "a.txt");
    expect(read(out).runs[0]?.results).toEqual([]);
  });
});

describe("JUnit", () => {
  it("has a suite a file: failures, a test that passed, and one that was skipped", async () => {
    const hostile = `<&"${String.fromCharCode(27)}[31m]]>.txt`;
    const dom = parseDocument(await printed("junit", { [hostile]: wrong }), { xmlMode: true });
    const all = (name: string) => DomUtils.getElementsByTagName(name, dom);
    const of = (name: string) => all(name).map(({ attribs }) => attribs);
    expect(of("testsuites")).toMatchObject([{ name: "gouji", errors: "0", skipped: "1" }]);
    const suites = of("testsuite").map(({ name, failures }) => `${name?.at(0)} ${Number(failures) > 0}`);
    expect(suites.sort()).toEqual(["< true", "丙 false", "乙 false", "甲 true"]);
    expect(all("failure")[0]?.attribs["message"]).toMatch(/总计/);
    expect(DomUtils.getOuterHTML(dom)).not.toContain(String.fromCharCode(27));
  });
});

describe("annotations of a GitHub workflow", () => {
  it("name file, place and rule, with what would end a property escaped", async () => {
    const [line = "", ...more] = (await printed("github")).trimEnd().split("\n");
    expect(line).toMatch(
      /^::error file=甲 局%2C100%25\.txt,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=gouji [a-z-]+::/,
    );
    expect(more.at(-1)).toMatch(/^::notice file=丙\.et::/);
  });
});

describe("lines of JSON", () => {
  it("are one for each file, and for each that wasn't read", async () => {
    const lines = (await printed("jsonl"))
      .trimEnd()
      .split("\n")
      .map(line => JSON.parse(line));
    expect(lines.map(({ path, isReport, reason }) => [path, isReport ?? typeof reason])).toEqual([
      ["乙.txt", true],
      [NAME, true],
      ["丙.et", "string"],
    ]);
  });
});
