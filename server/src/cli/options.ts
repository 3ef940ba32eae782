import { InvalidArgumentError, Option } from "commander";
import { forms, mergeSettings, type Settings } from "../core/index.ts";

/** `--form`, as every command that reads drafts has it. */
export const formOption = (): Option =>
  new Option("--form <form>", "格式版本 edition of the form")
    .choices(["auto", ...forms.map(({ key }) => key)])
    .default("auto");

/** `--lang`, of all that is said. */
export const languageOption = (): Option =>
  new Option("--lang <language>", "提示语言 language of messages").choices(["zh", "en"]).default("zh");

export const previousOption = (): Option =>
  new Option(
    "--previous <path>",
    "上年报告所在的文件夹或文件 folder or file of the reports on the year before",
  );

export const baselineOption = (): Option =>
  new Option(
    "--baseline <file>",
    "上一次检查的结果（.json），与它比较 what an earlier round wrote, to compare with",
  );

export const jobsOption = (): Option =>
  new Option("--jobs <number>", "同时检查几份，缺省按处理器个数 how many to check at once").argParser(
    wholeNumber(1),
  );

/** Reads a whole number that is no less than this. */
export const wholeNumber =
  (least: number) =>
  (text: string): number => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= Number.MAX_SAFE_INTEGER) return value;
    throw new InvalidArgumentError(`应为不小于 ${least} 的整数 a whole number from ${least} on is expected`);
  };

/** A form named on the command line counts more than the settings. */
export const withForm = (settings: Settings, form: string): Settings =>
  mergeSettings(settings, form === "auto" ? {} : { form });
