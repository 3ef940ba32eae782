/** A rule's page: what it says of the rule, and its cases. */
export interface Page {
  /** The first heading. */
  readonly id: string;
  readonly cases: readonly Case[];
}

/** A draft under a heading, with what is expected of it. */
export interface Case {
  readonly title: string;
  /** Info string and text of its fenced block. */
  readonly info: string;
  readonly draft: string;
  /** Text of the gouji.json that it is checked with, where it has one. */
  readonly settings?: string;
  /** Last year's report, where it is checked beside one. */
  readonly previous?: { readonly info: string; readonly draft: string };
  /** Reports of the units of the region whose report it is. */
  readonly units?: readonly { readonly info: string; readonly draft: string }[];
  /** Names of the units that are to report, where that is said. */
  readonly roster?: readonly string[];
  readonly findings: readonly ExpectedFinding[];
}

export interface ExpectedFinding {
  readonly severity: string;
  /** Another rule's finding says which; the page's own doesn't. */
  readonly rule?: string;
  /** A stretch of the Chinese message. */
  readonly excerpt: string;
  /** All its fixes in order; none listed says nothing of them. */
  readonly fixes: readonly ExpectedFix[];
}

export interface ExpectedFix {
  readonly title: string;
  /** Whether it joins fix-all: 自动修正 rather than 修正. */
  readonly safe: boolean;
  /** Info string and text of the block with the draft after it. */
  readonly result?: { readonly info: string; readonly draft: string };
  /** Rules that may speak up once it is applied. */
  readonly then: readonly string[];
}

type Growing<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? Growing<E>[] : T[K] };

/** Reads a page; a line that looks like an expectation and isn't one is an error. */
export function parsePage(markdown: string): Page {
  const lines = markdown.split("\n");
  const cases: Growing<Case>[] = [];
  let title = "";
  let settings: string | undefined;
  let previous: Case["previous"];
  let units: NonNullable<Case["units"]>[number][] = [];
  let roster: Case["roster"];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    const fence = /^```(\w+)\s*(.*)$/.exec(line);
    if (fence) {
      const end = lines.indexOf("```", at + 1);
      const block = lines.slice(at + 1, end).join("\n");
      at = end;
      const [, language, info = ""] = fence;
      if (language === "json") settings = block;
      else if (language === "previous") previous = { info, draft: block };
      else if (language === "unit") units.push({ info, draft: block });
      else if (language === "roster") roster = block.split("\n");
      else if (language === "report") {
        cases.push({
          title,
          info,
          draft: block,
          findings: [],
          ...(settings && { settings }),
          ...(previous && { previous }),
          ...(units.length > 0 && { units }),
          ...(roster && { roster: [...roster] }),
        });
        settings = previous = roster = undefined;
        units = [];
      } else if (language === "fixed") {
        const fix = cases.at(-1)?.findings.at(-1)?.fixes.at(-1);
        if (!fix) throw new Error(`${title}: a fixed draft without a fix before it`);
        fix.result = { info: info || (cases.at(-1)?.info ?? ""), draft: block };
      }
      continue;
    }
    const heading = /^###? (.+)$/.exec(line);
    if (heading) title = heading[1] as string;
    else if (cases.length && /^\s*- /.test(line)) expectation(line, cases.at(-1) as Growing<Case>);
  }
  return { id: /^# (\S+)/m.exec(markdown)?.[1] ?? "", cases };
}

function expectation(line: string, { title, findings }: Growing<Case>): void {
  const finding = /^- (error|warning|information|hint)(?: ([a-z0-9-]+))?：(.+)$/.exec(line);
  const fix = /^ {2}- (自动)?修正：(.+)$/.exec(line);
  const then = /^ {4}- 之后：(.+)$/.exec(line);
  if (finding) {
    const [, severity = "", rule, excerpt = ""] = finding;
    findings.push({ severity, excerpt, fixes: [], ...(rule ? { rule } : {}) });
  } else if (fix) findings.at(-1)?.fixes.push({ title: fix[2] as string, safe: !!fix[1], then: [] });
  else if (then)
    findings
      .at(-1)
      ?.fixes.at(-1)
      ?.then.push(...(then[1] as string).split("、"));
  else if (line !== "- 无") throw new Error(`${title}: not an expectation: ${line}`);
}
