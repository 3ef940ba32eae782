import { Option } from "commander";
import { forms, mergeSettings, type Settings } from "../core/index.ts";

/** `--form`, as every command that reads drafts has it. */
export const formOption = (): Option =>
  new Option("--form <form>", "格式版本 edition of the form")
    .choices(["auto", ...forms.map(({ key }) => key)])
    .default("auto");

/** `--lang`, of all that is said. */
export const languageOption = (): Option =>
  new Option("--lang <language>", "提示语言 language of messages").choices(["zh", "en"]).default("zh");

/** A form named on the command line counts more than the settings. */
export const withForm = (settings: Settings, form: string): Settings =>
  mergeSettings(settings, form === "auto" ? {} : { form });
