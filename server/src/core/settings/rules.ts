import { rules as rulesOfReports } from "../rules/index.ts";
import type { RuleFacts, RuleOption } from "../rules/rule.ts";
import exceptionUnused from "./exception-unused.ts";

/** Every rule that settings can name: those on reports, then the one on the settings' own exceptions. */
export const rules: readonly RuleFacts[] = [...rulesOfReports, exceptionUnused];

/** Every option that settings can give a number, by its key. */
export const ruleOptions: Readonly<Record<string, RuleOption>> = Object.assign(
  {},
  ...rules.map(({ options }) => options),
);
