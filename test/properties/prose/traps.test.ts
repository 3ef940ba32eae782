import { expect, test } from "vitest";
import { check } from "../../../server/src/core/index.ts";
import { draftOf } from "./facts.ts";
import { department } from "./organs.ts";
import { traps } from "./traps.ts";

const FIGURES = /^(?:prose-|parts-|percentage-|figure-)/;

test.each(traps)("%s", words => {
  const text = draftOf(department, `（一）主动公开\n\n按时公开。\n\n（二）依申请公开\n\n${words}`);
  const loud = (check(text)?.findings ?? []).filter(
    ({ rule, severity }) => FIGURES.test(rule) && severity !== "information" && severity !== "hint",
  );
  expect(loud.map(({ message }) => message.zh)).toEqual([]);
});
