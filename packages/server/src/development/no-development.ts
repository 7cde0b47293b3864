import type { DevelopmentTools } from "./development.ts";
import { DevelopmentError } from "./development-error.ts";

function off(): never {
  throw new DevelopmentError("this server was made with development: false");
}

/** The tools of a server that has none. */
export function noDevelopment(clock: () => number): DevelopmentTools {
  return {
    faults: { add: off, list: () => [], clear: () => {} },
    clock: { now: clock, set: off, advance: off, reset: () => {} },
    seed: async () => off(),
    reset: async () => off(),
    snapshot: async () => off(),
    restore: async () => off(),
  };
}
