import type { Style } from "../write.ts";
import { barLines, brokenRows } from "./barLines.ts";
import { bars } from "./bars.ts";
import { columns } from "./columns.ts";
import { laidOut } from "./laidOut.ts";
import { grid } from "./grid.ts";
import { fragment, html, page, taggedText, wordPage } from "./html.ts";
import { brokenLines, lines, spacedLines, tornLines } from "./lines.ts";
import { markdown } from "./markdown.ts";
import { mixed, tears, torn } from "../tears.ts";
import { quotedTabs, tabbedText, tabs } from "./tabs.ts";

/** Every notation that drafts are written in, by what it is called. */
export const styles: Readonly<Record<string, Style>> = {
  tabs: tabs("spread"),
  "tabs, trailing cells cut off": tabs("spread", "cut"),
  "tabs, merged cells left out": tabs("compact"),
  "tabs, group labels repeated": tabs("repeated"),
  "tabs, group and item in one cell": tabs("joined"),
  "tabs, group labels missing": tabs("leaves"),
  bars: bars("spread", { outer: "both" }),
  "bars, none outside": bars("spread", { outer: "none" }),
  "bars, closing only, empties moved to the end": bars("shifted", { outer: "closing" }),
  "bars, full width": bars("spread", { outer: "both", bar: "｜" }),
  "bars, bars behind rows for merged cells": bars("compact", { outer: "closing", isPadded: true }),
  "bars around, more behind rows for merged cells": bars("compact", { outer: "both", isPadded: true }),
  "bars, a cell a line": bars("spread", { outer: "both", broken: true }),
  "bars, a cell a line, none outside": bars("spread", { outer: "none", broken: true }),
  "bars, a cell a line, closing only": bars("compact", { outer: "closing", broken: true }),
  "a cell a line, closing bars": barLines({ closing: " |", pads: "none" }),
  "a cell a line, closing bars, bars for merged cells": barLines({ closing: " |", pads: "all" }),
  "a cell a line, closing bars, bars anywhere": barLines({ closing: " |", pads: "some" }),
  "a cell a line, bars on lines of their own": barLines({ closing: "\n|", pads: "none" }),
  "a cell a line, bars on lines of their own, bars for merged cells": barLines({
    closing: "\n|",
    pads: "all",
  }),
  "a cell a line, bars on lines of their own, bars anywhere": barLines({ closing: "\n|", pads: "some" }),
  "a cell a line, bars on lines of their own, a bar before each row's first": barLines({
    closing: "\n|",
    pads: "none",
    mark: "| ",
  }),
  "a cell a line, closing bars, a bar before each row": barLines({
    closing: " |",
    pads: "all",
    opening: "|",
  }),
  "bars, rows broken anywhere": brokenRows,
  "a drawn grid": grid,
  "columns of spaces": columns("spread"),
  "columns of spaces, merged cells left out": columns("compact"),
  "columns of full-width spaces": columns("spread", { isFullWidth: true }),
  "columns of spaces, labels over several lines": columns("spread", { wrapped: "top" }),
  "columns of spaces, figures beside the middle of labels": columns("spread", { wrapped: "middle" }),
  "columns of spaces, as a page is laid out": laidOut,
  Markdown: markdown("spread"),
  "Markdown, group labels repeated": markdown("repeated"),
  HTML: html("clean"),
  "HTML of a word processor": html("office"),
  "HTML, careless": html("careless"),
  "an HTML page on one line": page,
  "an HTML page, digits in spans": wordPage,
  "an HTML page, digits in spans, CRLF": { ...wordPage, lineBreak: "\r\n" },
  "paragraphs of HTML, lines broken anywhere": fragment,
  "text with tags in its lines": taggedText,
  "tabs, text set off by tabs": tabbedText,
  "tabs, line breaks in quoted heads": quotedTabs,
  "a cell a line": lines(),
  "a cell a line, blank lines between": lines("\n\n"),
  "a cell a line, broken": brokenLines,
  "a cell a line, spaces of any kind around": spacedLines,
  "labels torn over lines, figures below": tornLines("below"),
  "labels torn over lines, figures behind the first": tornLines("behind first"),
  "columns of single spaces": columns("compact", { isNarrow: true }),
  "tabs, table four on one line of heads": mixed(tabs("spread"), "reviewAndLitigation", tabs("flat")),
  "tabs, table four without its head": mixed(tabs("spread"), "reviewAndLitigation", tabs("headless")),
  "tabs, row labels of table three missing": mixed(tabs("spread"), "requests", tabs("bare")),
  ...Object.fromEntries(
    Object.entries(tears).map(([name, tear]) => [`tabs, torn by ${name}`, torn(tabs("spread"), tear)]),
  ),
  "bars, torn by a blank line": torn(bars("spread", { outer: "both" }), () => [""]),
  "columns of spaces, torn by a page number": torn(columns("spread"), () => ["", "- 3 -", ""]),
  "Markdown, in two tables": torn(markdown("spread"), () => ["", "| --- |"]),
  CRLF: { ...tabs("spread"), lineBreak: "\r\n" },
  "a cell a line, bars on lines of their own, CRLF": {
    ...barLines({ closing: "\n|", pads: "all" }),
    lineBreak: "\r\n",
  },
};
