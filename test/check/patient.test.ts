import { describe, expect, it } from "vitest";
import { check } from "../../server/src/core/index.ts";
import { generateReport } from "../generate/report.ts";
import { tabs } from "../generate/styles/tabs.ts";
import { write } from "../generate/write.ts";

const whole = write(generateReport(1), tabs("spread")).text;
const last = "六、其他需要报告的事项";
const upToHeading = whole.slice(0, whole.indexOf(last) + last.length);

const severities = (text: string, isFinal = false) =>
  check(text, { isFinal })
    ?.findings.filter(({ rule }) => rule === "section-empty")
    .map(each => each.severity);

describe("a heading that has no text yet", () => {
  it("is said calmly as long as the draft ends with it", () => {
    expect(severities(upToHeading)).toEqual(["information"]);
    expect(severities(`${upToHeading}\n`)).toEqual(["information"]);
  });

  it("is an error in a draft that is done, and where more stands below", () => {
    expect(severities(upToHeading, true)).toEqual(["error"]);
    const emptied = whole
      .replace(/(?<=\n四、.*\n)[\s\S]*(?=\n五、)/, "")
      .replace(/(?<=\n五、.*\n)[\s\S]*(?=\n六、)/, "\n");
    expect(severities(emptied)).toContain("error");
  });
});
