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

/** Digits in runs of their own, as word processors set them; the page around has a head, a script and a list of links. */
export const wordPage: Style = {
  heading: (depth, number, words) =>
    (depth === 1 ? headOf(words) : "") + `<h${depth}>${runs(number + words)}</h${depth}>`,
  paragraph: words => `<p class="MsoNormal"\n style='text-indent:2em'>&emsp;&emsp;${runs(words)}</p>`,
  between: "\n\t",
  figure: digits => digits.replace(/^(\d)(\d+)$/, '$1</span><span lang="EN-US">$2'),
  table: (...table) => html("office").table(...table),
};

const headOf = (title: string): string =>
  [
    `<!DOCTYPE html>\n<html><head><meta name="ArticleTitle" content="${title}">`,
    `<title>${title}_某某市人民政府</title>\n<script>var a = 1 < 2; // 【未填】</script></head>\n<body>`,
    `<div class="top"><ul>\n<li><a href="/">首页</a> |</li>\n<li><a>一、领导之窗</a> |</li></ul></div>`,
  ].join("\n");

/** Each number in a run of its own, and a line end in the source here and there. */
const runs = (words: string): string =>
  words
    .replace(/\d+/g, digits => `</span><span lang=EN-US\n>${digits}</span><span>`)
    .replace(/^[^]*$/, "<span>$&</span>");

/** Paragraphs of a page without the page around them, lines broken anywhere. */
export const fragment: Style = {
  heading: (depth, number, words) => `<p><b>${number}${depth > 1 ? "" : "\n"}${words}</b></p>`,
  paragraph: words => `<p>\n${words.replace(/(.{20})(?=\p{sc=Han})/gu, "$1\n")}\n</p>`,
  between: "\n\n",
  table: (...table) => html("clean").table(...table),
};

/** Text with a tag here and there that only sets its look. */
export const taggedText: Style = {
  heading: (_, number, words) => `<strong>${number}${words}</strong>`,
  paragraph: words => words.replace(/\d+/g, '<font color="red">$&</font>'),
  table: (...table) => html("clean").table(...table),
};
