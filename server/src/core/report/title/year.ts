import type { Document } from "../../document/document.ts";
import type { Form } from "../../form/form.ts";
import { YEAR_DIGITS, yearOf } from "../../number/year.ts";
import { textOf } from "../../text/span.ts";
import type { Section } from "../report.ts";

/**
 * The year that most say, each with one vote; of equals the one said first in the list. A year before the form was there
 * has a vote against it.
 */
export function settleYear(said: readonly (number | undefined)[], form: Form): number | undefined {
  const years = said.filter(year => year !== undefined);
  const votes = (year: number): number =>
    years.filter(other => other === year).length - (year < form.years.from ? 1 : 0);
  return years.reduce<number | undefined>(
    (best, year) => (best === undefined || votes(year) > votes(best) ? year : best),
    undefined,
  );
}

const PERIOD = new RegExp(String.raw`${YEAR_DIGITS}\s*年?\s*(?:1\s*月\s*1|12\s*月\s*31)\s*日`, "u");
const OPENING = new RegExp(String.raw`^[\s（(]*${YEAR_DIGITS}\s*年`, "u");
const ANY = new RegExp(String.raw`(?<!\d)${YEAR_DIGITS}\s*年`, "u");
/** Not of a date, which may be the day on which the report was put out. */
const NO_DATE = new RegExp(String.raw`(?<!\d)${YEAR_DIGITS}\s*年(?!\s*\d{1,2}\s*月)`, "u");

const yearBy = (pattern: RegExp, text: string): number | undefined => {
  const digits = pattern.exec(text)?.[1];
  return digits === undefined ? undefined : yearOf(digits);
};

/** The year of 2024年1月1日至12月31日. */
export const yearOfPeriod = (text: string): number | undefined => yearBy(PERIOD, text);

/** The year with which most of the sections' texts open. */
export function yearOfOpenings({ text }: Document, sections: readonly Section[]): number | undefined {
  const years = sections.flatMap(section => {
    const [first] = section.blocks;
    return (first?.kind === "line" && yearBy(OPENING, textOf(text, first.content))) || [];
  });
  const count = (year: number): number => years.filter(other => other === year).length;
  return years.toSorted((a, b) => count(b) - count(a))[0];
}

/** The first year in a text that says of none that it is the report's. */
export const anyYear = (text: string): number | undefined => yearBy(NO_DATE, text) ?? yearBy(ANY, text);
