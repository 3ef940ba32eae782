import { ruleOptions, ruleSettings, type Language, type Settings } from "../core/index.ts";

/** The settings under `gouji.`, each with its default where the client says nothing or nothing sensible. */
export interface ServerSettings {
  /** When a draft is checked. */
  readonly run: "onType" | "onSave" | "off";
  /** Of all that is said to the user. */
  readonly language: Language;
  readonly check: Settings;
}

/** `locale` is the language of a client whose user chose none. */
export function readSettings(value: unknown, locale?: string): ServerSettings {
  const given = recordOf(value);
  return {
    run: oneOf(["onType", "onSave", "off"], given["run"]) ?? "onType",
    language: oneOf(["zh", "en"], given["language"]) ?? languageOf(locale),
    check: {
      form: typeof given["form"] === "string" ? given["form"] : "auto",
      options: Object.fromEntries(
        Object.keys(ruleOptions).flatMap(key => {
          const value = given[key];
          return typeof value === "number" && Number.isInteger(value) && value > 0 ? [[key, value]] : [];
        }),
      ),
      rules: Object.fromEntries(
        Object.entries(recordOf(given["rules"])).flatMap(([rule, value]) => {
          const severity = oneOf(ruleSettings, value);
          return severity ? [[rule, severity]] : [];
        }),
      ),
    },
  };
}

/** Chinese unless the client speaks another language. */
const languageOf = (locale = "zh"): Language => (/^zh(?![a-z])/i.test(locale) ? "zh" : "en");

/** What came from outside as an object; an empty one for anything else. */
export const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find(each => each === value);
