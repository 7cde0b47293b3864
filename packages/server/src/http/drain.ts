/**
 * The time that a server goes on serving after it was told to stop.
 *
 * @returns what begins it, and resolves at its end; called again, it ends it
 */
export function createDrain(drainMs: number): () => Promise<void> {
  const over = Promise.withResolvers<void>();
  let timer: NodeJS.Timeout | undefined;
  return () => {
    if (timer === undefined && drainMs > 0) timer = setTimeout(over.resolve, drainMs);
    else {
      clearTimeout(timer);
      over.resolve();
    }
    return over.promise;
  };
}
