import "mocha/mocha.js";

// Mocha's build for browsers leaves itself and the words of its interface with the global object.
type Word = (...parts: unknown[]) => unknown;
const all = globalThis as unknown as { Mocha: unknown; suite: Word; teardown: Word; test: Word };

export default all.Mocha;
export const suite: Word = (...parts) => all.suite(...parts);
export const test: Word = (...parts) => all.test(...parts);
export const teardown: Word = (...parts) => all.teardown(...parts);
