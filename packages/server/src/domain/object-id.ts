/**
 * Returns a function that makes ids of library entries: UUIDs version 7 (RFC 9562, section 5.7), each greater than the
 * one before, even if the clock stands still or goes back.
 *
 * @param clock milliseconds since 1970
 */
export function createObjectIds(clock: () => number): () => string {
  let lastMs = 0;
  let sequence = 0;
  return () => {
    const nowMs = Math.max(clock(), lastMs);
    // 32 bits, which start anew with every millisecond.
    sequence = nowMs === lastMs ? sequence + 1 : 0;
    lastMs = nowMs;
    const time = nowMs.toString(16).padStart(12, "0");
    const count = sequence.toString(16).padStart(8, "0");
    const random = crypto.randomUUID().slice(-10);
    // The 7 is the version, the 8 the variant.
    return `${time.slice(0, 8)}-${time.slice(8)}-7${count.slice(0, 3)}-8${count.slice(3, 6)}-${count.slice(6)}${random}`;
  };
}
