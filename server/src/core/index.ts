/** The core as the protocol and the command line see it. */
export { check, type Checked } from "./check.ts";
export { fixAll, type Check } from "./fixAll.ts";
export { recompute, type Recomputation } from "./recompute.ts";
export { forms } from "./form/index.ts";
export { draftNotations, newDraft, type DraftWish, type NewDraft } from "./newDraft.ts";
export { completions, type Completion } from "./complete.ts";
export { promptsIn } from "./prompts.ts";
export { applyEdits, overlaps, type Edit } from "./text/edit.ts";
export { Lines, type Position } from "./text/lines.ts";
export { say, type Language, type Message } from "./text/message.ts";
export { Patch } from "./text/patch.ts";
export { touches, type Span } from "./text/span.ts";
export { describeReading } from "./reading/reading.ts";
export { rules } from "./rules/index.ts";
export { type Finding, type Fix, type Related, type Rule, type Severity } from "./rules/rule.ts";
export { readSettingsFile, settingsFileName, type SettingsFile } from "./settings/file.ts";
export { mergeSettings, ruleSettings, settingsFor, type Settings } from "./settings/settings.ts";
