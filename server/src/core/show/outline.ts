import type { Line } from "../document/document.ts";
import { axisOf } from "../form/axis.ts";
import { tally, termsOf, type Network, type Tally } from "../network/network.ts";
import { formatExact } from "../number/exact.ts";
import { cellKey, type GridReading, type Report, type Section, type TableReading } from "../report/report.ts";
import { shortLabel } from "../ties/cellName.ts";
import { say, type Message } from "../text/message.ts";
import { endOfWords } from "../text/lines.ts";
import { contains, cover, spanOf, textOf, type Span } from "../text/span.ts";

/** What a draft is made of, as its reader sees it. Places count in the draft; a piece's children lie in it. */
export interface OutlinePiece {
  readonly kind: "title" | "section" | "part" | "table" | "row";
  readonly name: Message;
  /** Of a row, what its figures come to. */
  readonly amount?: string;
  /** Of a table, how its own identities stand. */
  readonly tally?: Tally;
  readonly span: Span;
  /** The heading's words, or the row's label. */
  readonly words: Span;
  readonly children: readonly OutlinePiece[];
}

/** Title, sections with their parts and tables, tables with their rows, in the order of the text. */
export function outlineOf(report: Report, network: Network): OutlinePiece[] {
  const { document, title, sections } = report;
  const tables = report.tables.map(table => tablePiece(table, report, network));
  const rest = new Set(tables);
  const within = (span: Span): OutlinePiece[] => {
    const inside = [...rest].filter(table => contains(span, table.span));
    for (const table of inside) rest.delete(table);
    return inside;
  };
  const pieces = sections.map(section => sectionPiece(section, report, within));
  const first: OutlinePiece[] = title
    ? [
        {
          kind: "title",
          ...named(document.text, title.span),
          span: title.span,
          words: title.span,
          children: [],
        },
      ]
    : [];
  return [...first, ...pieces, ...rest]
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(piece => inDraft(piece, report));
}

function sectionPiece(
  { heading, title, body, parts }: Section,
  { document: { text } }: Report,
  tablesWithin: (span: Span) => OutlinePiece[],
): OutlinePiece {
  const piece = (kind: "section" | "part", line: Line, words: Span, end: number): OutlinePiece => {
    const start = line.mark?.span.start ?? words.start;
    const whole = spanOf(start, Math.max(words.end, endOfWords(text, end)));
    return {
      kind,
      ...named(text, spanOf(start, words.end)),
      span: whole,
      words: spanOf(start, words.end),
      children: [],
    };
  };
  const below = parts.map(part => {
    const found = piece("part", part.heading, part.title, part.body.end);
    return { ...found, children: tablesWithin(found.span) };
  });
  const section = piece("section", heading, title, body.end);
  return {
    ...section,
    children: [...below, ...tablesWithin(section.span)].toSorted((a, b) => a.span.start - b.span.start),
  };
}

function tablePiece(
  { form, span, grids }: TableReading,
  { document }: Report,
  network: Network,
): OutlinePiece {
  const own = network.identities.filter(identity =>
    termsOf(identity).every(({ cell }) => cell?.table === form.key),
  );
  const firstLine = document.lines.span(document.lines.positionAt(span.start).line);
  return {
    kind: "table",
    name: form.name,
    tally: tally({ identities: own }),
    span,
    words: spanOf(span.start, Math.max(span.start, Math.min(span.end, firstLine.end))),
    children: grids.flatMap(grid => rowPieces(grid)).filter(row => contains(span, row.span)),
  };
}

function rowPieces({ form, rows, cells }: GridReading): OutlinePiece[] {
  const axis = axisOf(form.rows);
  const [last] = axisOf(form.columns)
    .filter(({ isGroup }) => !isGroup)
    .slice(-1);
  return rows.flatMap(({ entry, span, label }): OutlinePiece[] => {
    if (!label || !entry.label) return [];
    const content = last && cells.get(cellKey(entry.key, last.key))?.content;
    const name = shortLabel(entry, axis);
    return [
      {
        kind: "row",
        name: say(name, name),
        ...(content?.kind === "figure" && { amount: formatExact(content.value) }),
        span: cover(span, label),
        words: label,
        children: [],
      },
    ];
  });
}

function named(text: string, span: Span): Pick<OutlinePiece, "name"> {
  const words = textOf(text, span).replace(/\s+/g, " ").trim();
  return { name: say(words, words) };
}

const inDraft = (piece: OutlinePiece, report: Report): OutlinePiece => {
  const { origin } = report.document;
  return {
    ...piece,
    span: origin.toDraft(piece.span),
    words: origin.toDraft(piece.words),
    children: piece.children.map(child => inDraft(child, report)),
  };
};
