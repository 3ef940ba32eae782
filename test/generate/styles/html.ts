import type { LaidCell } from "../layout.ts";
import type { Style } from "../write.ts";

export type Markup = "clean" | "office" | "careless";

/**
 * HTML tables: "clean"; "office", as word processors save them, attributes and paragraphs in every cell; "careless", in
 * upper case with closing tags left out.
 */
export const html = (markup: Markup): Style => ({
  table: (layout, textOf) => {
    const cell = (each: LaidCell): string => {
      const tag = each.content.kind === "head" ? "th" : "td";
      const size = (name: string, value: number): string => (value > 1 ? ` ${name}="${value}"` : "");
      const attributes = size("colspan", each.columns) + size("rowspan", each.rows);
      const text = textOf(each);
      if (markup === "clean") return `    <${tag}${attributes}>${text}</${tag}>`;
      if (markup === "careless") return `<${tag.toUpperCase()}${attributes.replaceAll('"', "")}>${text}`;
      return (
        `<td width="${30 + each.column}"${attributes} style='border:solid windowtext 1.0pt'>` +
        `<p class="MsoNormal" align=center><span lang="EN-US">${text || "&nbsp;"}<o:p></o:p></span></p></td>`
      );
    };
    const [opening, closing, end] =
      markup === "careless" ? ["<TR>", "", "</TABLE>"] : ["<tr>", "</tr>", "</table>"];
    const rows = layout.rows.map(row => [opening, ...row.map(cell), closing].filter(Boolean).join("\n"));
    return ["<table border=1>", ...rows, end].join("\n");
  },
});

/** A whole page of HTML, all on one line. */
export const page: Style = {
  heading: (depth, number, words) => `<h${depth}>${number}${words}</h${depth}>`,
  paragraph: words => `<p style="text-indent:2em">${words}</p>`,
  between: "",
  table: (...table) =>
    html("office")
      .table(...table)
      .replaceAll("\n", ""),
};
