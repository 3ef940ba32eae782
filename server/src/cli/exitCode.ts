import { say, type Message } from "../core/index.ts";
import type { CheckOptions } from "./checkOptions.ts";
import type { Printer } from "./printer.ts";
import { Exit, type ExitCode } from "./terminal.ts";

/** What the program ends with, by what was printed and what is asked to fail. */
export function exitCode(printer: Printer, { failOn, failOnUnread, maxWarnings }: CheckOptions): ExitCode {
  if (printer.hasTrouble || (failOnUnread && printer.hasUnread)) return Exit.trouble;
  const warnings = printer.count("warning");
  if (maxWarnings !== undefined && warnings > maxWarnings) {
    printer.say(tooMany(warnings, maxWarnings));
    return Exit.findings;
  }
  return failing[failOn].some(severity => printer.count(severity)) ? Exit.findings : Exit.clean;
}

const tooMany = (count: number, most: number): Message =>
  say(
    `警告有 ${count} 个，多于 --max-warnings 的 ${most} 个`,
    `${count} warnings, more than ${most} (--max-warnings)`,
  );

const failing = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
} as const;
