import { rules as rulesOfReports } from "../rules/index.ts";
import type { Rule } from "../rules/rule.ts";
import exceptionUnused from "./exception-unused.ts";

/** Every rule that settings can name: those of reports, then the one on the settings' own exceptions. */
export const rules: readonly Rule[] = [...rulesOfReports, exceptionUnused];
