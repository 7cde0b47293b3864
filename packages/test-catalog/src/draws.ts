/** Random numbers from 0 to 1, without 1. */
export type Draw = () => number;

/** A number from 0 to 1, without 1, that is the same for the same three whole numbers. */
export function unit(seed: number, index: number, purpose: number): number {
  return mixed(seed, index, purpose) / 4_294_967_296;
}

/** Random numbers that are the same for the same three whole numbers: those of mulberry32, in the public domain. */
export function draws(seed: number, index: number, purpose: number): Draw {
  let state = mixed(seed, index, purpose);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Neighbouring indices give numbers that have nothing in common. */
function mixed(seed: number, index: number, purpose: number): number {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0x9e3779b1);
  hash ^= hash >>> 15;
  hash = Math.imul(hash ^ Math.imul(purpose + 1, 0xc2b2ae35), 0x21f0aaad);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x735a2d97);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** A whole number from 0 to `count` - 1 that is the smaller the more often: the n-th about 1/n times as often as the first. */
export function zipf(draw: Draw, count: number): number {
  return Math.floor((count + 1) ** draw()) - 1;
}

/** One of the values. */
export function pick<T>(draw: Draw, values: readonly T[]): T {
  const value = values[Math.floor(draw() * values.length)];
  if (value === undefined) throw new Error("There is nothing to pick from.");
  return value;
}

/** One of the values, the first ones more often than the last. */
export function pickCommon<T>(draw: Draw, values: readonly T[]): T {
  const value = values[zipf(draw, values.length)];
  if (value === undefined) throw new Error("There is nothing to pick from.");
  return value;
}
