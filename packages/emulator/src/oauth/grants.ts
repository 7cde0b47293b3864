import { allPages, type Grant, type Store } from "@gatefold/server/extend";
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
  /** The id of the grant that keeps a record. */
  idOf(key: string): string;
  /** Expired ones too, until they are deleted. */
  get(key: string): Promise<Held<T> | undefined>;
  /** All of the kind, expired ones too. */
  list(): AsyncIterable<Held<T>>;
  /** The grant that keeps a record, for `grants.change`. */
  grant(key: string, value: T, expiresAtMs: number): Grant;
  /** The grant that keeps `value` in place of what was read, for `grants.change`. */
  changed(held: Held<T>, value: T, expiresAtMs?: number): Grant;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The records of that kind and shape. */
export function createGrants<S extends Shape>(store: Store, kind: string, shape: S): Grants<Shaped<S>> {
  const idOf = (key: string) => `${kind}:${key}`;
  const read = (grant: Grant): Held<Shaped<S>> => {
    const value: unknown = JSON.parse(decoder.decode(grant.value));
    if (!hasShape(value, shape)) throw new TypeError(`the grant ${grant.id} is not a ${kind}`);
    return { value, expiresAtMs: grant.expiresAtMs, grant };
  };
  return {
    idOf,
    async get(key) {
      const grant = await store.grants.get(idOf(key));
      return grant && read(grant);
    },
    async *list() {
      const page = (limit: number, last?: Grant) =>
        store.grants.list({ prefix: idOf(""), limit, after: last?.id });
      for await (const grant of allPages(page)) yield read(grant);
    },
    grant: (key, value, expiresAtMs) => ({ id: idOf(key), value: bytesOf(value), expiresAtMs }),
    changed: ({ grant }, value, expiresAtMs = grant.expiresAtMs) => ({
      id: grant.id,
      value: bytesOf(value),
      expiresAtMs,
    }),
  };
}

function bytesOf(value: object): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}
