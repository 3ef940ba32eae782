/** A line of the table: what was measured, how it compares, and what it may be at most. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly limit: string;
  readonly isKept: boolean;
}

/** A number with its unit, held to a limit in the same unit. */
export const atMost = (what: string, measured: number, limit: number, unit: string, note = ""): Row => ({
  what,
  measured: `${rounded(measured)} ${unit}${note && ` (${note})`}`,
  limit: `≤ ${limit} ${unit}`,
  isKept: measured <= limit,
});

export const atLeast = (what: string, measured: number, limit: number, unit: string, note = ""): Row => ({
  what,
  measured: `${rounded(measured)} ${unit}${note && ` (${note})`}`,
  limit: `≥ ${limit} ${unit}`,
  isKept: measured >= limit,
});

/** A number that no limit is set for. */
export const asItIs = (what: string, measured: number, unit: string): Row => ({
  what,
  measured: `${rounded(measured)} ${unit}`,
  limit: "",
  isKept: true,
});

const rounded = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

export function printTable(rows: readonly Row[]): void {
  console.log("| what | measured | limit | |\n| --- | --- | --- | --- |");
  for (const { what, measured, limit, isKept } of rows)
    console.log(`| ${what} | ${measured} | ${limit} | ${limit && (isKept ? "✓" : "✗")} |`);
  if (rows.some(({ isKept }) => !isKept)) process.exitCode = 1;
}
