/**
 * A value, or a promise of it. An embedded store returns values, which saves a microtask; a networked store returns
 * promises. Callers check `instanceof Promise`, or use `await`.
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

/** Calls `next` with the value: at once, or when its promise resolves. */
export function chain<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}
