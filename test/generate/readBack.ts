import { evaluate } from "../../server/src/core/network/network.ts";
import { check } from "../../server/src/core/check/check.ts";
import type { Finding } from "../../server/src/core/rules/rule.ts";
import type { Draft } from "./draft.ts";
import type { Written } from "./marked.ts";

/** What was read of a written draft, held against what was written. */
export interface Outcome {
  /** Keys of figures that were not read, or not with their value and exact place; of those not written, that were. */
  readonly misread: readonly string[];
  readonly broken: number;
  readonly unread: number;
  readonly findings: readonly Finding[];
}

/** Rules that speak of how a draft is written down, at most for information; its figures are read all the same. */
const OF_NOTATION = new Set(["label-missing"]);

export function readBack(draft: Draft, written: Written): Outcome {
  const checked = check(written.text);
  const grids = checked?.report.tables.flatMap(table => table.grids) ?? [];
  const misread = [...draft.figures].flatMap(([key, value]) => {
    const slash = key.indexOf("/");
    const cell = grids.find(grid => grid.form.key === key.slice(0, slash))?.cells.get(key.slice(slash + 1));
    const place = written.figures.get(key);
    if (!place) return cell?.content.kind === "figure" ? [key] : [];
    const span = cell && checked?.report.document.origin.toDraft(cell.span);
    const isRead =
      cell?.content.kind === "figure" &&
      cell.content.value === value &&
      span?.start === place.start &&
      span.end === place.end;
    return isRead ? [] : [key];
  });
  const statuses = checked?.network.identities.map(identity => evaluate(identity).status) ?? [];
  return {
    misread,
    broken: statuses.filter(status => status === "broken").length,
    unread: statuses.filter(status => status === "unread").length,
    findings: checked?.findings.filter(({ rule }) => !OF_NOTATION.has(rule)) ?? [],
  };
}
