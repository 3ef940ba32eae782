import { placesInText } from "../findingPlaces.ts";
import { formatFindings } from "../findingsText.ts";
import { formatFile } from "../textFormat.ts";
import { formatUnread } from "../unreadText.ts";
import type { Format } from "./format.ts";

export const text: Format = {
  opening: "",
  separator: "",
  file: formatFile,
  settings: ({ path, text, findings }, style) => formatFindings(placesInText(path, text), findings, style),
  closing: ({ summary, unread }, style) => formatUnread(unread, style) + summary,
};
