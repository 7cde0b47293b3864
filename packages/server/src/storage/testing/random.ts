/** Numbers that look random, and are the same each time for the same seed. */
export interface Random {
  /** A whole number from 0 up to, and without, `below`. */
  integer(below: number): number;
}

/** A generator with the state of one 32-bit number: mulberry32, in the public domain. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return {
    integer(below) {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
    },
  };
}
