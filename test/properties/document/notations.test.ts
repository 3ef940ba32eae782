import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../server/src/core/document/parse.ts";
import type { Span } from "../../../server/src/core/text/span.ts";
import { generateReport } from "../../generate/report.ts";
import { styles } from "../../generate/styles/index.ts";
import { write } from "../../generate/write.ts";

const spanKey = ({ start, end }: Span): string => `${start}-${end}`;

describe.each(Object.entries(styles))("%s", (_, style) => {
  it.each([1, 2, 3, 4, 5])("gives each figure of report %i a cell of its own", seed => {
    const { text, figures } = write(generateReport(seed), style);
    const units = parseDocument(text).blocks.flatMap(block =>
      block.kind === "line" ? [block.content] : block.rows.flatMap(row => row.cells.map(cell => cell.span)),
    );
    const found = new Set(units.map(spanKey));
    const missed = [...figures].filter(([, span]) => !found.has(spanKey(span)));
    expect(missed.map(([key]) => key)).toEqual([]);
  });
});
