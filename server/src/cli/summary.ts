import { say, type Checked, type Finding, type Message, type Severity } from "../core/index.ts";

/** What was done, in numbers. */
export interface Outcome {
  readonly reports: readonly Checked[];
  /** Files that are no reports. */
  readonly others: number;
  /** Settings files that were named by themselves. */
  readonly settings: number;
  readonly unreadable: number;
  readonly findings: readonly Finding[];
}

/** What was checked, and what came of it, in one line. */
export function summarize({ reports, others, settings, unreadable, findings }: Outcome): Message {
  const count = (of: Severity) => findings.filter(({ severity }) => severity === of).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const [information, hints] = [count("information"), count("hint")];
  const sum = (key: keyof Checked["identities"]) =>
    reports.reduce((total, { identities }) => total + identities[key], 0);
  const [held, broken, unread] = [sum("held"), sum("broken"), sum("unread")];
  const zh = [
    `${reports.length} 份年报：${errors} 个错误，${warnings} 个警告，${information} 条信息，${hints} 个提示`,
    `勾稽关系 ${held} 条对得上，${broken} 条对不上，${unread} 条没有核对`,
  ];
  const en = [
    `${plural(reports.length, "report")}: ${plural(errors, "error")}, ${plural(warnings, "warning")}, ${information} information, ${plural(hints, "hint")}`,
    `of the identities ${held} hold, ${broken} are broken, ${unread} can't be judged`,
  ];
  if (others) {
    zh.push(`${others} 个文件不是政府信息公开年报，未检查`);
    en.push(`${plural(others, "file")} no report on open government information, not checked`);
  }
  if (settings) {
    zh.push(`${settings} 个设置文件，已检查其写法`);
    en.push(`${plural(settings, "settings file")} read for mistakes`);
  }
  if (unreadable) {
    zh.push(`${unreadable} 个文件读不了`);
    en.push(`${plural(unreadable, "file")} unreadable`);
  }
  return say(`${zh.join("；")}。`, en.join("; "));
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
