import builder, { type TestSuite } from "junit-report-builder";
import { printable, type Severity } from "../../core/index.ts";
import type { FileEntry } from "../jsonFormat.ts";
import { gatheredEntries } from "./entries.ts";
import type { Format } from "./format.ts";
import { unreadEntries } from "./unread.ts";

/** JUnit's XML: a suite a file, a failed test a loud finding; a file without any is one test that passed. */
export const junit: Format = {
  ...gatheredEntries,
  closing: (end, { language }) => {
    const report = builder.newBuilder().name("gouji");
    for (const entry of end.gathered) addFile(report.testSuite(), JSON.parse(entry) as FileEntry);
    for (const { path, reason } of unreadEntries(end, language)) {
      const test = report.testSuite().name(printable(path)).testCase();
      test.name("read").className(printable(path)).skipped().standardOutput(printable(reason));
    }
    return `${report.build()}\n`;
  },
};

const LOUD: readonly Severity[] = ["error", "warning"];

function addFile(suite: TestSuite, { path, findings }: FileEntry): void {
  suite.name(printable(path));
  const loud = findings.filter(({ severity }) => LOUD.includes(severity));
  for (const { rule, severity, message, range, place: inDocument } of loud) {
    const place = inDocument?.words ?? `${range.start.line + 1}:${range.start.character + 1}`;
    const test = suite
      .testCase()
      .name(printable(`${rule} ${place}`))
      .className(printable(path));
    test.file(printable(path)).failure(printable(message), severity);
  }
  if (!loud.length) suite.testCase().name("gouji").className(printable(path)).file(printable(path));
}
