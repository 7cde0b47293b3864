/** A part of the version, the smallest first. */
export const BUMPS = ["patch", "minor", "major"] as const;

export type Bump = (typeof BUMPS)[number];

/** A change, and the part of the version that it asks for. */
export interface RatedChange {
  readonly impact: Bump;
  readonly text: string;
}

/** The largest of some, or `undefined` of none. */
export function largest(bumps: readonly Bump[]): Bump | undefined {
  return BUMPS.findLast((bump) => bumps.includes(bump));
}

/** Whether one is at least another. `undefined` is less than all. */
export function isAtLeast(bump: Bump | undefined, needed: Bump): boolean {
  return bump !== undefined && BUMPS.indexOf(bump) >= BUMPS.indexOf(needed);
}

/** What a change of a version asks for. Before 1.0.0, a minor may break programs. */
export function neededBump(version: string, impact: Bump): Bump {
  return impact === "major" && version.startsWith("0.") ? "minor" : impact;
}

/** The part of the version in which two versions differ, or `undefined` if they are the same. */
export function bumpBetween(before: string, after: string): Bump | undefined {
  const parts = (version: string) => version.split(".").map((part) => Number.parseInt(part, 10));
  const [one, other] = [parts(before), parts(after)];
  const first = one.findIndex((part, index) => part !== other[index]);
  return first === -1 ? undefined : (["major", "minor", "patch"] as const)[first];
}
