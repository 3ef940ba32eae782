/** Milliseconds that the server may be deaf for while it works. */
export const LONGEST_DEAF = 10;

/** Takes steps for some milliseconds; gives the last. */
export function stepsFor<Result>(
  steps: Iterator<void, Result>,
  milliseconds: number,
): IteratorResult<void, Result> {
  const start = performance.now();
  let step = steps.next();
  while (!step.done && performance.now() - start < milliseconds) step = steps.next();
  return step;
}

/** Takes all steps, and has whoever asks for something meanwhile heard; `heard` may throw to leave it. */
export async function inTurns<Result>(
  steps: Iterator<void, Result>,
  heard: () => void = () => {},
): Promise<Result> {
  for (;;) {
    const step = stepsFor(steps, LONGEST_DEAF);
    if (step.done) return step.value;
    await new Promise(resolve => setTimeout(resolve));
    heard();
  }
}
