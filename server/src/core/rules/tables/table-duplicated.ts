import type { Block, Document } from "../../document/document.ts";
import { axisOf } from "../../form/axis.ts";
import type { TableForm } from "../../form/form.ts";
import { foldLabel } from "../../report/tables/label.ts";
import { endOfWords } from "../../text/lines.ts";
import { say } from "../../text/message.ts";
import { once } from "../../text/once.ts";
import { contains, spanOf, textOf, type Span } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { offer } from "../say/offer.ts";
import { defineRule, type Fix } from "../rule.ts";
import { extentOf } from "../../report/tables/extent.ts";
import { isText, streamOf, type StreamRow } from "../../report/tables/stream.ts";
import { hasRowLabels } from "../../report/tables/table.ts";

/** This share of a table's labels makes another table the same one. */
const ENOUGH = 0.6;

/** No table stands twice: one that isn't read isn't checked. A section that stands twice speaks for its own. */
export default defineRule({
  id: "table-duplicated",
  severity: "information",
  summary: say("同一张表出现两次，只核对了其中一张", "a table stands twice; only one was checked"),
  basis: formAsks(say("三张表各填一次", "each of the three tables is filled in once")),
  *check({ report: { document, sections, tables } }) {
    for (const table of tables) {
      const taken = extentOf(table);
      const labels = labelsOf(table.form);
      const copies = sections.filter(({ form }, at) => sections.findIndex(other => other.form === form) < at);
      const copy = document.blocks.find(
        block =>
          rowsAlike(document, block, taken, labels).length > 0 &&
          !copies.some(section => section.blocks.includes(block)),
      );
      const [first] = copy ? rowsAlike(document, copy, taken, labels) : [];
      if (!first) continue;
      yield {
        span: first.span,
        message: say(
          `${table.form.shortName.zh}出现了两次，这一张没有核对`,
          `${table.form.shortName.en} stands twice; this one was not checked`,
        ),
        related: [{ span: taken, message: say("核对的是这一张", "this is the one that was checked") }],
        fixes: copy && isSame(document, copy, taken) ? [removal(document, copy, table.form)] : [],
      };
    }
  },
});

/** The rows of a block that have labels of the table, where they have enough of them; rows of the table itself are none. */
function rowsAlike(
  document: Document,
  block: Block,
  taken: Span,
  labels: ReadonlySet<string>,
): readonly StreamRow[] {
  if (block.kind !== "table" || contains(taken, block.span)) return NONE;
  const found = new Set<string>();
  const rows = streamOf(document, [block]).filter(row => {
    if (row.span.end > taken.start && row.span.start < taken.end) return false;
    const names = labelsIn(row, labels);
    for (const name of names) found.add(name);
    return names.length > 0;
  });
  return found.size < labels.size * ENOUGH ? NONE : rows;
}

const NONE: readonly StreamRow[] = [];

/** Words of the row labels, or of the column labels where rows have none. */
const labelsOf = once((form: TableForm): ReadonlySet<string> => {
  const entries = form.grids.flatMap(grid => axisOf(hasRowLabels(form) ? grid.rows : grid.columns));
  return new Set(entries.filter(entry => !entry.isGroup).map(entry => foldLabel(entry.label).words));
});

function labelsIn({ cells }: StreamRow, labels: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (const cell of cells) {
    if (!isText(cell)) continue;
    const { words } = foldLabel(cell.content.text);
    if (labels.has(words)) found.push(words);
  }
  return found;
}

/** Whether a block holds just what the block of the table that was checked does. */
function isSame({ text, blocks }: Document, copy: Block, taken: Span): boolean {
  const checked = blocks.find(({ span }) => span.start <= taken.start && taken.end <= span.end);
  return checked !== undefined && checked !== copy && textOf(text, checked.span) === textOf(text, copy.span);
}

const removal = ({ text }: Document, { span }: Block, { name }: TableForm): Fix =>
  offer(say(`删去重复的${name.zh}（与前面相同）`, `Remove this copy of ${name.en}`), {
    span: spanOf(endOfWords(text, span.start), span.end),
    newText: "",
  });
