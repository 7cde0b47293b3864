import type { Grant, GrantChange } from "../store.ts";

/** The grants by their id. */
export class GrantTable {
  readonly #grants = new Map<string, Grant>();

  get(id: string): Grant | undefined {
    const grant = this.#grants.get(id);
    return grant && copyOf(grant);
  }

  all(limit: number): readonly Grant[] {
    const found: Grant[] = [];
    for (const grant of this.#grants.values()) {
      if (found.length === limit) break;
      found.push(copyOf(grant));
    }
    return found;
  }

  clear(): void {
    this.#grants.clear();
  }

  put(grant: Grant): void {
    this.#grants.set(grant.id, copyOf(grant));
  }

  change({ put = [], remove = [], unchanged = [] }: GrantChange): boolean {
    if (!unchanged.every(({ id, value }) => isSame(this.#grants.get(id)?.value, value))) return false;
    const copies = put.map(copyOf);
    for (const id of remove) this.#grants.delete(id);
    for (const copy of copies) this.#grants.set(copy.id, copy);
    return true;
  }

  deleteExpired(nowMs: number, limit: number): number {
    let deleted = 0;
    for (const { id, expiresAtMs } of this.#grants.values()) {
      if (deleted === limit) break;
      if (expiresAtMs <= nowMs && this.#grants.delete(id)) deleted += 1;
    }
    return deleted;
  }
}

function copyOf({ id, value, expiresAtMs }: Grant): Grant {
  return { id, value: new Uint8Array(value), expiresAtMs };
}

function isSame(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a?.byteLength === b.byteLength && a.every((byte, index) => byte === b[index]);
}
