/** Works on items, at most `limit` at once, and gives what comes of them in their order. No work may fail. */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for (const item of items) {
    running.push(work(item));
    if (running.length < limit) continue;
    const first = running.shift();
    if (first) yield await first;
  }
  for (const each of running) yield await each;
}
