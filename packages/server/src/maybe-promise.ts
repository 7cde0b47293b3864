/**
 * A value that is there already, or will be. An embedded store answers at once and pays for no microtask;
 * a networked store answers with a promise. Callers branch with `instanceof Promise` or `await`.
 */
export type MaybePromise<T> = T | Promise<T>;

/** Does the work, and `failed` with what it throws or rejects with. */
export function recover<T, U>(
  work: () => MaybePromise<T>,
  failed: (error: unknown) => U,
): MaybePromise<T | U> {
  try {
    const value = work();
    return value instanceof Promise ? value.catch(failed) : value;
  } catch (error) {
    return failed(error);
  }
}

/** Runs `next` at once when the value is there, else when it arrives. */
export function chain<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}
