import { say } from "../text/message.ts";
import { formAsks } from "./basis.ts";
import { proseOf } from "./prose.ts";
import { defineRule } from "./rule.ts";
import { holdsTables, officialHeading } from "./sections/official.ts";

/** A section about problems with fewer letters says nothing of them. */
const TOO_FEW = 10;

/** Each section of prose says something; problems and improvements are never none. */
export default defineRule({
  id: "section-empty",
  severity: "error",
  summary: say("部分没有内容，或只写了“无”", "a section says nothing, or only that there is nothing"),
  basis: formAsks(
    say(
      "各部分如实填写；存在的主要问题及改进情况不能写“无”",
      "each section is filled in; problems and improvements are never none",
    ),
  ),
  *check({ report }) {
    for (const section of report.sections) {
      if (holdsTables(report.form, section.form)) continue;
      if (section.blocks.some(block => block.kind === "table")) continue;
      const words = proseOf(report, section);
      const heading = officialHeading(report.form, section.form);
      if (!words)
        yield { span: section.title, message: say(`“${heading}”没有内容`, `“${heading}” has no text`) };
      else if (section.form.key === "problemsAndImprovements" && words.length < TOO_FEW)
        yield {
          span: section.title,
          severity: "warning",
          message: say(
            `“${heading}”只有 ${words.length} 个字（“${words}”），应写明问题和改进情况`,
            `“${heading}” has only ${words.length} characters (“${words}”); problems and improvements are expected`,
          ),
        };
    }
  },
});
