/**
 * A value that is there already, or will be. An embedded store answers at once and pays for no microtask;
 * a networked store answers with a promise. Callers branch with {@link isPromise} or `await`.
 */
export type MaybePromise<T> = T | Promise<T>;

/** Tells a promise from a value that is there already. */
export function isPromise<T>(value: MaybePromise<T>): value is Promise<T> {
  return value instanceof Promise;
}

/** Does the work, and `failed` with what it throws or rejects with. */
export function recover<T, U>(
  work: () => MaybePromise<T>,
  failed: (error: unknown) => U,
): MaybePromise<T | U> {
  try {
    const value = work();
    return isPromise(value) ? value.catch(failed) : value;
  } catch (error) {
    return failed(error);
  }
}

/** Runs `next` at once when the value is there, else when it arrives. */
export function chain<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return isPromise(value) ? value.then(next) : next(value);
}
