import { say, type Checked, type Finding, type Message, type Severity } from "../core/index.ts";
import { unitKey, type Baseline } from "./baseline.ts";
import type { FileOutcome } from "./checkTask.ts";

/** What was done, in numbers: all that is kept of files that were checked. */
export class Outcome {
  readonly #findings: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  readonly #identities = { held: 0, broken: 0, unread: 0 };
  #reports = 0;
  #others = 0;
  #unreadable = 0;
  #unread = 0;
  #settings = 0;
  readonly #earlier: Baseline | undefined;
  readonly #known = new Set<string>();
  readonly #seen = new Set<string>();

  /** Beside an earlier round, where there is one. */
  constructor(earlier?: Baseline) {
    this.#earlier = earlier;
  }

  addFile({ printed, identities, severities, known }: FileOutcome): void {
    for (const id of known?.ids ?? []) this.#known.add(id);
    if (known) this.#seen.add(known.of);
    if (printed === undefined) this.#unreadable++;
    else if (identities) this.#reports++;
    else this.#others++;
    this.#addIdentities(identities);
    this.#count(severities);
  }

  /** A settings file's mistakes. */
  addMistakes(findings: readonly Finding[]): void {
    this.#count(findings.map(({ severity }) => severity));
  }

  /** A settings file that was named by itself. */
  addSettingsFile(): void {
    this.#settings++;
  }

  /** Files that were found and may be reports, but can't be read. */
  addUnread(count: number): void {
    this.#unread += count;
  }

  count(severity: Severity): number {
    return this.#findings[severity];
  }

  /** What was checked, and what came of it, in one line. */
  summarize(): Message {
    const { error, warning, information, hint } = this.#findings;
    const { held, broken, unread } = this.#identities;
    const zh = [
      `${this.#reports} 份年报：${error} 个错误，${warning} 个警告，${information} 条信息，${hint} 个提示`,
      `勾稽关系 ${held} 条对得上，${broken} 条对不上，${unread} 条没有核对`,
    ];
    const en = [
      `${plural(this.#reports, "report")}: ${plural(error, "error")}, ${plural(warning, "warning")}, ${information} information, ${plural(hint, "hint")}`,
      `of the identities ${held} held, ${broken} broken, ${unread} not judged`,
    ];
    if (this.#earlier) {
      const { findings } = this.#earlier;
      const mended = findings.filter(each => this.#seen.has(unitKey(each)) && !this.#known.has(each.id));
      zh.push(`上次的问题 ${this.#known.size} 处未改，${mended.length} 处已改`);
      en.push(`of the earlier findings ${this.#known.size} are still there, ${mended.length} are mended`);
    }
    if (this.#others) {
      zh.push(`${this.#others} 个文件不是政府信息公开年报，未检查`);
      en.push(`${plural(this.#others, "file")} no report on open government information, not checked`);
    }
    if (this.#settings) {
      zh.push(`${this.#settings} 个设置文件，已检查其写法`);
      en.push(`${plural(this.#settings, "settings file")} read for mistakes`);
    }
    if (this.#unreadable) {
      zh.push(`${this.#unreadable} 个文件读不了`);
      en.push(`${plural(this.#unreadable, "file")} unreadable`);
    }
    if (this.#unread) {
      zh.push(`另有 ${this.#unread} 个文件或文件夹没有检查`);
      en.push(`${this.#unread} more not checked`);
    }
    return say(`${zh.join("；")}。`, en.join("; "));
  }

  #addIdentities(identities: Checked["identities"] = { held: 0, broken: 0, unread: 0 }): void {
    this.#identities.held += identities.held;
    this.#identities.broken += identities.broken;
    this.#identities.unread += identities.unread;
  }

  #count(severities: readonly Severity[]): void {
    for (const severity of severities) this.#findings[severity]++;
  }
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
