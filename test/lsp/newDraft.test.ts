import { expect, it } from "vitest";
import { answerNewDraft } from "../../server/src/lsp/newDraft.ts";

it.each(["gfm", "html"] as const)(
  "a new report's stops go on through the figures of its tables (%s)",
  notation => {
    const answer = answerNewDraft({ organ: "临溪县水务局", year: 2024, notation });
    if ("missing" in answer) throw new Error("nothing was to be missing");
    expect(answer.title).toBe("临溪县水务局2024年政府信息公开工作年度报告");
    const stops = [...answer.snippet.matchAll(/(?<!\\)\$\{(\d+)(:?)/g)];
    expect(stops.map(([, number]) => Number(number))).toEqual(stops.map((_, at) => at + 1));
    const blanks = stops.filter(([, , words]) => !words);
    expect(blanks.length).toBe(10 + 25 * 7 + 15);
    const plain = answer.snippet.replace(/\$\{\d+\}/g, "").replace(/\$\{\d+:(.*?)(?<!\\)\}/g, "$1");
    expect(plain.replace(/\\([\\$}])/g, "$1")).toBe(answer.text);
  },
);
