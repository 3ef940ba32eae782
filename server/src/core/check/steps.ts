/** Takes all steps of some work at once; gives what it comes to. */
export function atOnce<Result>(steps: Iterator<void, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
