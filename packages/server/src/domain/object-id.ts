import { v7 } from "uuid";

/**
 * Makes ids of library entries: UUIDs version 7, each greater than the one before, also when the clock stands
 * still or goes back.
 *
 * @param clock milliseconds since 1970
 */
export function createObjectIds(clock: () => number): () => string {
  let lastMs = 0;
  let sequence = 0;
  return () => {
    const nowMs = Math.max(clock(), lastMs);
    // The sequence holds 32 bits, and starts anew with every millisecond.
    sequence = nowMs === lastMs ? sequence + 1 : 0;
    lastMs = nowMs;
    return v7({ msecs: nowMs, seq: sequence });
  };
}
