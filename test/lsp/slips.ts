import { parseDocument } from "../../server/src/core/document/parse.ts";
import { edition2021 } from "../../server/src/core/form/edition2021.ts";
import type { Finding } from "../../server/src/core/index.ts";
import type { Ground } from "../../server/src/lsp/session.ts";

/**
 * A stand-in for the core: in a text that says 报告 it finds each 错 (safe fix: 对), relates it to the 源 before it, and
 * finds each 疑 (a preferred and another fix, neither safe).
 */
export const slips: Pick<Ground, "check" | "rules"> = {
  *check(text, settings) {
    yield;
    if (!text.includes("报告")) return undefined;
    const findings: Finding[] = [];
    for (const { 0: sign, index } of text.matchAll(/[错疑]/g)) {
      const span = { start: index, end: index + 1 };
      const replace = (newText: string, safe: boolean, preferred: boolean) => ({
        title: { zh: `改为${newText}`, en: `Change to ${newText}` },
        edits: [{ span, newText }],
        safe,
        preferred,
      });
      const source = text.lastIndexOf("源", index);
      const rule = sign === "错" ? "slip" : "doubt";
      const severity = settings.rules?.[rule] ?? (sign === "错" ? "error" : "information");
      if (severity === "off") continue;
      findings.push({
        rule,
        severity,
        message: { zh: `此处有${sign}`, en: `${rule} here` },
        span,
        related:
          source < 0
            ? []
            : [{ message: { zh: "出自此处", en: "from here" }, span: { start: source, end: source + 1 } }],
        fixes:
          sign === "错"
            ? [replace("对", true, true)]
            : [replace("甲", false, true), replace("乙", false, false)],
      });
    }
    const report = { document: parseDocument(text), form: edition2021, sections: [], tables: [] };
    return {
      report,
      prose: { report, paragraphs: [] },
      network: { figures: [], identities: [], of: () => [] },
      findings,
    };
  },
  rules: [
    {
      id: "slip",
      severity: "error",
      summary: { zh: "不得有错", en: "No slips" },
      basis: { law: "《示例办法》第一条", text: { zh: "应当正确*无误*", en: "Be right" } },
    },
  ],
};
