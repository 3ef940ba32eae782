import {
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from "vscode-languageserver";

interface GivenReport {
  readonly resultId: string;
  readonly content: string;
}

/** Answers to pulls: says "unchanged" where a client has the very same diagnostics already. */
export class DiagnosticReports {
  readonly #last = new Map<string, GivenReport>();
  #count = 0;

  report(
    uri: string,
    items: readonly Diagnostic[],
    previousResultId: string | undefined,
  ): DocumentDiagnosticReport {
    const content = JSON.stringify(items);
    const last = this.#last.get(uri);
    if (last?.content === content && last.resultId === previousResultId)
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: last.resultId };
    const resultId = String(++this.#count);
    this.#last.set(uri, { resultId, content });
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
  }

  forget(uri: string): void {
    this.#last.delete(uri);
  }
}
