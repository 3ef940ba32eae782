/** Documents of other programs, as the protocol and the command line see them; loaded only where there are any. */
export { type ContainedDraft, type EditStyle, type Writing } from "./contained.ts";
export { openContained } from "./open.ts";
export { pageOfDocument } from "./written/page.ts";
export { textOfDocument } from "./written/text.ts";
export { wordOfDocument } from "./written/word.ts";
export { type Content } from "./content.ts";
export { refusals, type DocumentRefusal } from "./refusal.ts";
