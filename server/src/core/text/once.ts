/** Work on something that never changes, done the first time that it is asked for. */
export function once<Of extends object, Result>(work: (of: Of) => Result): (of: Of) => Result {
  const done = new WeakMap<Of, Result>();
  return of => {
    const known = done.get(of);
    if (known !== undefined || done.has(of)) return known as Result;
    const result = work(of);
    done.set(of, result);
    return result;
  };
}
