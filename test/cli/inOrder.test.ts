import { expect, it } from "vitest";
import { inOrder } from "../../server/src/cli/inOrder.ts";

it("gives results in the order of their items, however long each takes, and keeps few on the way", async () => {
  let running = 0;
  let most = 0;
  const work = async (item: number) => {
    most = Math.max(most, ++running);
    for (let turn = 0; turn < 20 - (item % 7); turn++) await Promise.resolve();
    running--;
    return item;
  };
  const items = Array.from({ length: 50 }, (_, at) => at);
  const results: number[] = [];
  for await (const result of inOrder(items, 4, work)) results.push(result);
  expect(results).toEqual(items);
  expect(most).toBe(4);
});

it("takes no item before it is asked for a result", async () => {
  const taken: number[] = [];
  const items = function* () {
    for (let at = 0; ; at++) {
      taken.push(at);
      yield at;
    }
  };
  for await (const result of inOrder(items(), 2, item => Promise.resolve(item))) if (result === 3) break;
  expect(taken).toEqual([0, 1, 2, 3, 4]);
});
