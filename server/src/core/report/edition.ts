import type { Report } from "./report.ts";

/** Whether the report is on a form that another one had replaced by the year reported on. */
export const isOutdated = ({ form, year }: Report): boolean =>
  year !== undefined && form.years.to !== undefined && year > form.years.to;
