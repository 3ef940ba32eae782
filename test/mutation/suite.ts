import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from "@vitest/expect";
import fc from "fast-check";

/** What the tests take from vitest, without its processes: they are collected, and whoever wants runs them. */
export interface Test {
  readonly name: string;
  run(): unknown;
}

type Body = (...args: never[]) => unknown;

const collected: Test[] = [];
let names: readonly string[] = [];

/** The tests of a file. */
export async function testsIn(file: () => Promise<unknown>): Promise<Test[]> {
  await file();
  return collected.splice(0);
}

const eachOf =
  (add: (name: string, body: () => unknown) => void) =>
  (cases: readonly unknown[]) =>
  (name: string, body: Body): void =>
    cases.forEach((given, at) =>
      add(`${name} ${at}`, () => body(...((Array.isArray(given) ? given : [given]) as never[]))),
    );

function addTest(name: string, body: () => unknown): void {
  collected.push({ name: [...names, name].join(" > "), run: body });
}

function addGroup(name: string, body: () => unknown): void {
  const outer = names;
  names = [...names, name];
  body();
  names = outer;
}

/** A test may come with its options before its body, and a time that it may take behind. */
const withOptions =
  (add: typeof addTest) =>
  (name: string, ...more: readonly unknown[]): void =>
    add(name, more.find(each => typeof each === "function") as () => unknown);

const adding = (add: typeof addTest) => {
  const all = Object.assign(withOptions(add), { each: eachOf(add) });
  const none = Object.assign(() => undefined, { each: () => () => undefined });
  return Object.assign(all, { skipIf: (isSkipped: unknown) => (isSkipped ? none : all) });
};

export const it = adding(addTest);
export const test = it;
export const describe = adding(addGroup);

fc.configureGlobal({ seed: 1 });
for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
const matchers = (globalThis as never)[ASYMMETRIC_MATCHERS_OBJECT] as object;
export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  matchers,
);
