import type { Node } from "jsonc-parser";
import { say, type Message } from "../text/message.ts";
import { members, printed, textOf, textsIn, type ReportMistake } from "./nodes.ts";
import { plainPath, type CollectionSettings } from "./settings.ts";

/** The region's report and those of its units; undefined where one of the two isn't said. */
export function readCollection(
  node: Node,
  report: ReportMistake,
  hasFile: (path: string) => boolean,
): CollectionSettings | undefined {
  const { region, units, roster } = textsIn(node, ["region", "units"], ["roster"], report);
  for (const [key, value] of members(node, () => undefined)) {
    const path =
      key.value === "region" || key.value === "roster" ? textOf(value, () => undefined) : undefined;
    if (path !== undefined && !hasFile(plainPath(path))) report(value, gone(printed(value)), "warning");
  }
  if (region === undefined || units === undefined) return undefined;
  return {
    region: plainPath(region),
    units: plainPath(units),
    ...(roster !== undefined && { roster: plainPath(roster) }),
  };
}

const gone = (path: string): Message =>
  say(`没有“${path}”，各单位的数无从核对`, `there is no “${path}” to hold the units to`);
