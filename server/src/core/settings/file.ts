import type { Node } from "jsonc-parser";
import { forms } from "../form/index.ts";
import { readCollection } from "./collection.ts";
import { readJson } from "./json.ts";
import {
  members,
  oneOf,
  positive,
  printed,
  LIST_EXPECTED,
  TEXT_EXPECTED,
  textOf,
  textsIn,
  unknown,
  type ReportMistake,
} from "./nodes.ts";
import { ruleOptions, rules } from "./rules.ts";
import type { Finding } from "../rules/rule.ts";
import { say, type Message } from "../text/message.ts";
import { saidInOneLine } from "../text/printable.ts";
import {
  plainPath,
  ruleSettings,
  type Allowance,
  type Renaming,
  type RuleSetting,
  type Settings,
} from "./settings.ts";

/** The file's name; the nearest one at or above a draft's folder holds for it. */
export const settingsFileName = "gouji.json";

/** A settings file, read as far as it can be, and its mistakes, each at its place. */
export interface SettingsFile {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/** Whether a draft is at a path from the settings' folder. */
export type HasDraft = (path: string) => boolean;

/**
 * Reads JSON with comments and trailing commas; a part that is wrong is reported and left out, and so is an exception for a
 * draft that isn't there, where that can be known. Never throws.
 */
export function readSettingsFile(text: string, hasDraft: HasDraft = () => true): SettingsFile {
  const findings: Finding[] = [];
  const report: ReportMistake = ({ offset, length }, message, severity = "error") => {
    const span = { start: offset, end: offset + length };
    const said = saidInOneLine(message);
    findings.push({ rule: "settings-invalid", severity, message: said, span, related: [], fixes: [] });
  };
  const { root, faults } = readJson(text);
  for (const fault of faults) report(fault, fault.message);
  const settings: Mutable<Settings> = {};
  if (root) {
    for (const [key, value] of members(root, report)) {
      if (key.value === "form")
        settings.form = oneOf(value, ["auto", ...forms.map(form => form.key)], report);
      else if (key.value === "rules") settings.rules = readRules(value, report);
      else if (key.value === "previous") {
        settings.previousAt = textOf(value, report);
        if (settings.previousAt && !hasDraft(plainPath(settings.previousAt)))
          report(value, gonePrevious(printed(value)), "warning");
      } else if (key.value === "collection") settings.collection = readCollection(value, report, hasDraft);
      else if (key.value === "renamed") settings.renamed = readRenamed(value, report);
      else if (key.value === "allow") settings.allow = readAllowances(value, report, hasDraft);
      else if (Object.hasOwn(ruleOptions, key.value))
        settings.options = defined({ ...settings.options, [key.value]: positive(value, report) });
      else if (key.value !== "$schema") report(key, unknown(key));
    }
  }
  return {
    settings: defined(settings),
    findings: firstOf(findings.sort((a, b) => a.span.start - b.span.start)),
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] | undefined };

const defined = <T extends object>(settings: Mutable<T>): T =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as T;

/** As many mistakes as anyone would mend before looking again. */
const MOST_FINDINGS = 100;

/** The first ones; the last of them says how many more there are. */
function firstOf(findings: readonly Finding[]): readonly Finding[] {
  const [last, ...rest] = findings.slice(MOST_FINDINGS - 1);
  if (!last || !rest.length) return findings;
  const message = say(
    `${last.message.zh}；下面还有 ${rest.length} 处问题`,
    `${last.message.en}; there are ${rest.length} more mistakes below`,
  );
  return [...findings.slice(0, MOST_FINDINGS - 1), { ...last, message }];
}

const goneDraft = (path: string): Message =>
  say(`没有“${path}”这个文件，这条“不再提示”可以删去`, `there is no “${path}”; the exception can go`);

const gonePrevious = (path: string): Message =>
  say(`没有“${path}”，上年的报告无从核对`, `there is no “${path}” to look for last year's reports in`);

function readRules(node: Node, report: ReportMistake): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = {};
  for (const [key, value] of members(node, report)) {
    if (isRule(key, report)) {
      const setting = oneOf(value, ruleSettings, report);
      if (setting) settings[key.value] = setting;
    }
  }
  return settings;
}

function readAllowances(node: Node, report: ReportMistake, hasDraft: HasDraft): Allowance[] {
  if (node.type !== "array") report(node, LIST_EXPECTED);
  return (node.type === "array" ? (node.children ?? []) : []).flatMap(entry => {
    const found = new Map(
      members(entry, report).map(([key, value]) => [key.value as string, { key, value }]),
    );
    for (const [name, { key, value }] of found) {
      if (!["rule", "in", "about", "words", "why"].includes(name)) report(key, unknown(key));
      else if (typeof value.value !== "string") report(value, TEXT_EXPECTED);
    }
    for (const name of ["rule", "in"]) {
      if (!found.has(name))
        report(entry, say(`这条“不再提示”缺少“${name}”`, `the exception lacks “${name}”`));
    }
    const textOf = (name: string): string | undefined => {
      const value: unknown = found.get(name)?.value.value;
      return typeof value === "string" ? value : undefined;
    };
    const [rule, path] = [textOf("rule"), textOf("in")];
    if (rule === undefined || path === undefined) return [];
    const at = found.get("rule")?.value;
    if (at && !isRule(at, report)) return [];
    const place = found.get("in")?.value;
    if (place && !hasDraft(plainPath(path))) report(place, goneDraft(printed(place)), "warning");
    const [about, words] = [textOf("about"), textOf("words")];
    return [
      {
        rule,
        in: path,
        ...(about !== undefined && { about }),
        ...(words !== undefined && { words }),
      },
    ];
  });
}

/** Organs that a reform gave another name. */
function readRenamed(node: Node, report: ReportMistake): Renaming[] {
  if (node.type !== "array") report(node, LIST_EXPECTED);
  return (node.type === "array" ? (node.children ?? []) : []).flatMap(entry => {
    const { from, to } = textsIn(entry, ["from", "to"], [], report);
    return from !== undefined && to !== undefined ? [{ from, to }] : [];
  });
}

function isRule(node: Node, report: ReportMistake): boolean {
  if (rules.some(rule => rule.id === node.value)) return true;
  report(node, say(`没有名为“${printed(node)}”的规则`, `there is no rule “${printed(node)}”`));
  return false;
}
