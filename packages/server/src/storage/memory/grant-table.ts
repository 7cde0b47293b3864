import type { Grant } from "../store.ts";

/** The grants by their id. */
export class GrantTable {
  readonly #grants = new Map<string, Grant>();

  get(id: string): Grant | undefined {
    const grant = this.#grants.get(id);
    return grant && copyOf(grant);
  }

  all(): readonly Grant[] {
    return Array.from(this.#grants.values(), copyOf);
  }

  clear(): void {
    this.#grants.clear();
  }

  put(grant: Grant): void {
    this.#grants.set(grant.id, copyOf(grant));
  }

  replace(grant: Grant, expected: Uint8Array): boolean {
    const known = this.#grants.get(grant.id);
    if (known === undefined || !isSame(known.value, expected)) return false;
    this.put(grant);
    return true;
  }

  take(id: string): Grant | undefined {
    const grant = this.#grants.get(id);
    this.#grants.delete(id);
    return grant;
  }

  deleteExpired(nowMs: number): number {
    const sizeBefore = this.#grants.size;
    for (const { id, expiresAtMs } of this.#grants.values()) {
      if (expiresAtMs <= nowMs) this.#grants.delete(id);
    }
    return sizeBefore - this.#grants.size;
  }
}

function copyOf({ id, value, expiresAtMs }: Grant): Grant {
  return { id, value: new Uint8Array(value), expiresAtMs };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && a.every((byte, index) => byte === b[index]);
}
