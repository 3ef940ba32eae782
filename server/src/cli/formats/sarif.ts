import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from "node-sarif-builder";
import type { Fix, Location, Notification, Region, Result } from "sarif";
import { version } from "../../../../package.json";
import { printableJson, rules, type Language, type Severity } from "../../core/index.ts";
import type { FileEntry } from "../jsonFormat.ts";
import { gatheredEntries } from "./entries.ts";
import type { End, Format } from "./format.ts";
import { unreadEntries } from "./unread.ts";

/** SARIF 2.1.0, with related places, fixes, and what wasn't checked as notifications. */
export const sarif: Format = {
  ...gatheredEntries,
  givesEdits: true,
  closing: (end, { language }) => {
    const log = new SarifBuilder();
    log.addRun(runOf(end, language));
    return `${printableJson(log.buildSarifJsonString({ indent: true }))}\n`;
  },
};

type Found = FileEntry["findings"][number];

function runOf(end: End, language: Language): SarifRunBuilder {
  const run = new SarifRunBuilder({ columnKind: "utf16CodeUnits" }).initSimple({
    toolDriverName: "gouji",
    toolDriverVersion: version,
  });
  for (const { id, summary } of rules) {
    const shortDescriptionText = summary[language];
    run.addRule(new SarifRuleBuilder().initSimple({ ruleId: id, shortDescriptionText }));
  }
  for (const entry of end.gathered) {
    const { path, findings } = JSON.parse(entry) as FileEntry;
    for (const finding of findings) run.addResult(new SarifResultBuilder(resultOf(path, finding)));
  }
  const unread = unreadEntries(end, language).map(({ path, reason }): Notification => {
    const locations = [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }];
    return { level: "warning", message: { text: reason }, locations };
  });
  run.run.invocations = [{ executionSuccessful: true, toolExecutionNotifications: unread }];
  return run;
}

const LEVELS: Record<Severity, Result.level> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

function resultOf(path: string, { rule, severity, message, related, fixes, ...at }: Found): Result {
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: message },
    locations: [locationOf(path, at)],
    relatedLocations: related.map(({ message, path: other, ...at }, id) => ({
      id,
      message: { text: message },
      ...locationOf(other ?? path, at),
    })),
    // Replacements are told by lines and columns, which a document has none of.
    fixes: at.place ? [] : fixes.map(fix => fixOf(path, fix)),
  };
}

/** A document has no lines: a place in it is told in words. */
function locationOf(
  path: string,
  { range, place }: { readonly range: Found["range"]; readonly place?: { readonly words: string } },
): Location {
  const artifactLocation = { uri: uriOf(path) };
  return place
    ? { physicalLocation: { artifactLocation }, logicalLocations: [{ fullyQualifiedName: place.words }] }
    : { physicalLocation: { artifactLocation, region: regionOf(range) } };
}

const fixOf = (path: string, { title, edits }: Found["fixes"][number]): Fix => ({
  description: { text: title },
  artifactChanges: [
    {
      artifactLocation: { uri: uriOf(path) },
      replacements: edits.map(({ range, newText }) => ({
        deletedRegion: regionOf(range),
        insertedContent: { text: newText },
      })),
    },
  ],
});

const regionOf = ({ start, end }: Found["range"]): Region => ({
  startLine: start.line + 1,
  startColumn: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
});

const uriOf = (path: string): string => path.split(/[\\/]/).map(encodeURIComponent).join("/");
