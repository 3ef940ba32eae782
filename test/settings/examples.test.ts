import { expect, it } from "vitest";
import { forms, readSettingsFile, rules } from "../../server/src/core/index.ts";
import { settingsSchema } from "../generated/settingsSchema.ts";

const { properties } = settingsSchema(rules, forms) as {
  readonly properties: Readonly<
    Record<string, { readonly default?: unknown; readonly examples?: readonly unknown[] }>
  >;
};
const keys = Object.entries(properties).filter(([key]) => key !== "$schema");

it.each(keys)("the example of %s is read without a mistake", (key, { examples = [] }) => {
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples)
    expect(readSettingsFile(JSON.stringify({ [key]: example })).findings).toEqual([]);
});

it.each(keys.filter(([, each]) => each.default !== undefined))(
  "the default of %s may be written",
  (key, each) => {
    expect(readSettingsFile(JSON.stringify({ [key]: each.default })).findings).toEqual([]);
  },
);
