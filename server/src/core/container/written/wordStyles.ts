import type { WordStyle } from "./wordParagraph.ts";

interface StyleSheet {
  readonly name: string;
  readonly font: string;
  /** In half points. */
  readonly size: number;
  /** Depth of a heading, from 0. */
  readonly outline?: number;
  readonly paragraph: string;
}

const LINES = `<w:spacing w:line="560" w:lineRule="exact"/>`;
const FLUSH = `<w:ind w:firstLineChars="0" w:firstLine="0"/>`;
const INDENTED = `${LINES}<w:ind w:firstLineChars="200" w:firstLine="640"/>`;

/** As official papers are set (GB/T 9704): the body in 仿宋 of size three, sections in 黑体, parts in 楷体. */
const styles: Readonly<Record<WordStyle, StyleSheet>> = {
  Title: {
    name: "Title",
    font: "方正小标宋简体",
    size: 44,
    outline: 0,
    paragraph: `${LINES}${FLUSH}<w:jc w:val="center"/>`,
  },
  Section: { name: "heading 1", font: "黑体", size: 32, outline: 1, paragraph: INDENTED },
  Part: { name: "heading 2", font: "楷体", size: 32, outline: 2, paragraph: INDENTED },
  Body: { name: "Normal", font: "仿宋", size: 32, paragraph: INDENTED },
  Table: {
    name: "Table Text",
    font: "宋体",
    size: 18,
    paragraph: `<w:spacing w:line="240" w:lineRule="auto"/>${FLUSH}<w:jc w:val="center"/>`,
  },
};

export const wordStyles = Object.entries(styles)
  .map(([id, { name, font, size, outline, paragraph }]) => {
    const level = outline === undefined ? "" : `<w:outlineLvl w:val="${outline}"/>`;
    const fonts = `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${font}"/>`;
    return (
      `<w:style w:type="paragraph"${id === "Body" ? ' w:default="1"' : ""} w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/>` +
      `<w:pPr>${paragraph}${level}</w:pPr><w:rPr>${fonts}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`
    );
  })
  .join("");
