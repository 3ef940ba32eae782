import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createOnigScanner, createOnigString, loadWASM } from "vscode-oniguruma";
import { INITIAL, parseRawGrammar, Registry, type IRawGrammar } from "vscode-textmate";

const root = new URL("../../", import.meta.url);
const own = (path: string): IRawGrammar => parseRawGrammar(readFileSync(new URL(path, root), "utf8"), path);

const INJECTION = "markdown.disclosure-report.injection";

/** What of Markdown's grammar matters here, built as the one in VS Code is. */
const markdown = parseRawGrammar(
  JSON.stringify({
    scopeName: "text.html.markdown",
    patterns: [
      {
        match: "^(#{1,6})\\s+(.*?)\\s*$",
        name: "markup.heading.markdown",
        captures: {
          1: { name: "punctuation.definition.heading.markdown" },
          2: { name: "entity.name.section.markdown", patterns: [{ include: "#inline" }] },
        },
      },
      {
        begin: "^\\s*```",
        end: "^\\s*```",
        name: "markup.fenced_code.block.markdown",
      },
      {
        begin: "^(\\|)(?=[^|].+\\|\\s*$)",
        while: "^(?=\\|)",
        name: "markup.table.markdown",
        patterns: [{ match: "\\|", name: "punctuation.definition.table.markdown" }],
      },
      {
        begin: "^(?=\\S)",
        while: "^(?=\\s{4})",
        name: "meta.paragraph.markdown",
        patterns: [{ include: "#inline" }],
      },
    ],
    repository: { inline: { match: "\\*\\*.+?\\*\\*", name: "markup.bold.markdown" } },
  }),
  "markdown.json",
);

const grammars: Readonly<Record<string, IRawGrammar>> = {
  "text.disclosure-report": own("syntaxes/disclosure-report.tmLanguage.json"),
  [INJECTION]: own("syntaxes/markdown-injection.tmLanguage.json"),
  "text.html.markdown": markdown,
};

await loadWASM(readFileSync(createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm")));
const registry = new Registry({
  onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
  loadGrammar: scope => Promise.resolve(grammars[scope] ?? null),
  getInjections: scope => (scope === "text.html.markdown" ? [INJECTION] : undefined),
});

/** A stretch of a line, and its scopes of this project without their suffix, joined by spaces. */
export type Token = readonly [text: string, scopes: string];

const SUFFIX = ".disclosure-report";

/** The stretches of each line that the project's own scopes are given to. */
export async function tokenize(
  scope: "text.disclosure-report" | "text.html.markdown",
  ...lines: readonly string[]
): Promise<Token[][]> {
  const grammar = await registry.loadGrammar(scope);
  if (!grammar) throw new Error(`no grammar of ${scope}`);
  let state = INITIAL;
  return lines.map(line => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.flatMap(({ startIndex, endIndex, scopes }): Token[] => {
      const ours = scopes.slice(1).filter(each => each.endsWith(SUFFIX));
      return ours.length
        ? [[line.slice(startIndex, endIndex), ours.map(each => each.slice(0, -SUFFIX.length)).join(" ")]]
        : [];
    });
  });
}
