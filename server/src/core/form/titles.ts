import type { SectionForm, TopicForm } from "./form.ts";

/** A section's or topic's title, and what else the notice itself calls it. */
export const officialTitlesOf = (titled: SectionForm | TopicForm): readonly string[] => [
  titled.title,
  ...("alsoTitled" in titled ? (titled.alsoTitled ?? []) : []),
];

/** Every wording of a title that is known, the official one first. */
export const titlesOf = (titled: SectionForm | TopicForm): readonly string[] => [
  ...officialTitlesOf(titled),
  ...(titled.variants ?? []),
];
