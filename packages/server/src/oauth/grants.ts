import type { Grant, Store } from "../storage/store.ts";
import { hasShape, type Shape, type Shaped } from "./shape.ts";

/** A record that the store has, as it was when it was read. */
export interface Held<T> {
  readonly value: T;
  /** Milliseconds since 1970. */
  readonly expiresAtMs: number;
  readonly grant: Grant;
}

/** The records of one kind among the grants of a store. A secret is looked up by its hash. */
export interface Grants<T> {
  /** Expired ones too, until they are swept away. */
  get(key: string): Promise<Held<T> | undefined>;
  put(key: string, value: T, expiresAtMs: number): Promise<void>;
  /** Whether it was replaced: it is not if somebody else changed it since it was read. */
  replace(held: Held<T>, value: T, expiresAtMs?: number): Promise<boolean>;
  take(key: string): Promise<Held<T> | undefined>;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The records of that kind and shape. */
export function createGrants<S extends Shape>(store: Store, kind: string, shape: S): Grants<Shaped<S>> {
  const idOf = (key: string) => `${kind}:${key}`;
  const hold = (grant: Grant | undefined): Held<Shaped<S>> | undefined => {
    if (!grant) return undefined;
    const value: unknown = JSON.parse(decoder.decode(grant.value));
    if (!hasShape(value, shape)) throw new TypeError(`the grant ${grant.id} is not a ${kind}`);
    return { value, expiresAtMs: grant.expiresAtMs, grant };
  };
  return {
    get: async (key) => hold(await store.getGrant(idOf(key))),
    put: async (key, value, expiresAtMs) =>
      store.putGrant({ id: idOf(key), value: bytesOf(value), expiresAtMs }),
    replace: async ({ grant }, value, expiresAtMs = grant.expiresAtMs) =>
      store.replaceGrant({ id: grant.id, value: bytesOf(value), expiresAtMs }, grant.value),
    take: async (key) => hold(await store.takeGrant(idOf(key))),
  };
}

function bytesOf(value: object): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}
