import { printable, type Severity } from "../../core/index.ts";
import { fileEntry, settingsEntry, type FileEntry } from "../jsonFormat.ts";
import type { Format } from "./format.ts";
import { unreadEntries } from "./unread.ts";

/** Commands that a workflow of GitHub shows as annotations at their lines. */
export const github: Format = {
  opening: "",
  separator: "",
  file: (file, { language }) => annotations(fileEntry(file, language)),
  settings: (settings, { language }) => annotations(settingsEntry(settings, language)),
  closing: (end, { language }) =>
    unreadEntries(end, language)
      .map(({ path, reason }) => command("notice", { file: path }, reason))
      .join(""),
};

const LEVELS: Record<Severity, string> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

const annotations = ({ path, findings }: FileEntry): string =>
  findings
    .map(({ rule, severity, message, range: { start, end }, place: inDocument }) => {
      const title = `gouji ${rule}`;
      if (inDocument)
        return command(LEVELS[severity], { file: path, title }, `${inDocument.words}: ${message}`);
      const place: Record<string, string | number> = {
        file: path,
        line: start.line + 1,
        endLine: end.line + 1,
      };
      // Columns are shown within one line only.
      if (start.line === end.line)
        Object.assign(place, { col: start.character + 1, endColumn: end.character + 1 });
      return command(LEVELS[severity], { ...place, title }, message);
    })
    .join("");

function command(name: string, properties: Readonly<Record<string, string | number>>, data: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${property(printable(`${value}`))}`);
  return `::${name} ${pairs.join(",")}::${escaped(printable(data))}\n`;
}

const escaped = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
