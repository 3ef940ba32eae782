import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { excerpt } from "../../server/src/cli/excerpt.ts";
import { printable, printableJson } from "../../server/src/core/index.ts";

const mark = (line: string, part: string, columns = 80) => {
  const start = line.indexOf(part);
  return excerpt(line, start, start + part.length, columns);
};

describe("excerpt", () => {
  it("marks under wide characters with their width", () => {
    expect(mark("新收申请29件", "29")).toEqual({ line: "新收申请29件", marks: "\u3000\u3000\u3000\u3000^^" });
    expect(mark("新收申请29件", "申请").marks).toBe("\u3000\u3000^^^^");
  });

  it("shows a tab as spaces, in the line and under it", () => {
    expect(mark("总计\t0\t8", "8")).toEqual({ line: "总计    0    8", marks: "\u3000\u3000         ^" });
  });

  it("counts a character of several code units once", () => {
    expect(mark("𠀀👨‍👩‍👧é29", "29").marks).toBe("\u3000\u3000 ^^");
  });

  it("marks a point by one caret, at the line's end too", () => {
    expect(excerpt("共9件", 1, 1, 80).marks).toBe("\u3000^");
    expect(excerpt("共9件", 3, 3, 80).marks).toBe("\u3000 \u3000^");
    expect(excerpt("", 0, 0, 80)).toEqual({ line: "", marks: "^" });
  });

  it("cuts a long line around the mark", () => {
    const { line, marks } = mark(`${"前".repeat(500)}2497${"后".repeat(500)}`, "2497", 40);
    expect(line).toBe("...前前前前前前2497后后后后后后后后后...");
    expect(marks).toBe(`   ${"\u3000".repeat(6)}^^^^`);
  });

  it("keeps to the columns, and the mark under its characters, whatever the line", () => {
    const characters = fc.constantFrom("a", "件", "\t", "𠀀", "“", "👨‍👩‍👧", "0");
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 200 }), fc.nat(), fc.nat(9), (parts, at, length) => {
        const before = parts.slice(0, at % (parts.length + 1)).join("");
        const marked = parts
          .slice(at % (parts.length + 1))
          .slice(0, length)
          .join("");
        const { line, marks } = excerpt(parts.join(""), before.length, before.length + marked.length, 60);
        expect(stringWidth(line)).toBeLessThanOrEqual(60);
        expect(stringWidth(marks)).toBeLessThanOrEqual(stringWidth(line) + 1);
        if (!line.includes("...")) {
          expect(stringWidth(marks.replace(/\^+$/, ""))).toBe(stringWidth(before.replaceAll("\t", "    ")));
        }
      }),
    );
  });
});

describe("printable", () => {
  it("lets no draft steer the terminal", () => {
    expect(printable("a\u001b[31mb\u0007\u009b\u202ec")).toBe("a␛[31mb␇\ufffd\ufffdc");
    expect(printable("\u200e1\u2069\n")).toBe("\ufffd1\ufffd␊");
  });

  it("writes JSON that reads back the same", () => {
    const words = "a\u001b[31m\u009b\u202e\u2028b\u007f";
    const json = printableJson(JSON.stringify(words));
    expect(json).toMatch(/^[\x20-\x7e]+$/);
    expect(JSON.parse(json)).toBe(words);
  });
});
