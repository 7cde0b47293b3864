import type { Resource } from "../contents.ts";
import type { Grant, GrantChange, GrantQuery } from "../grants.ts";
import type { WhileOpen } from "./memory-store.ts";

export function memoryGrants(
  whileOpen: WhileOpen,
): Resource<"grants", "grants"> & { has(id: string): boolean } {
  const grants = new Map<string, Grant>();

  function list({ prefix, limit, after = prefix }: GrantQuery): readonly Grant[] {
    const ids = [...grants.keys()].filter((id) => id.startsWith(prefix) && id > after);
    return ids
      .sort()
      .slice(0, limit)
      .flatMap((id) => copyOf(grants.get(id)) ?? []);
  }

  function change({ put = [], remove = [], unchanged = [] }: GrantChange): boolean {
    if (!unchanged.every(({ id, value }) => isSame(grants.get(id)?.value, value))) return false;
    const copies = put.map((grant) => copyOf(grant));
    for (const id of remove) grants.delete(id);
    for (const copy of copies) grants.set(copy.id, copy);
    return true;
  }

  function deleteExpired(nowMs: number, limit: number): number {
    let deleted = 0;
    for (const { id, expiresAtMs } of grants.values()) {
      if (deleted === limit) break;
      if (expiresAtMs <= nowMs && grants.delete(id)) deleted += 1;
    }
    return deleted;
  }

  return {
    grants: {
      get: whileOpen((id) => copyOf(grants.get(id))),
      list: whileOpen(list),
      change: whileOpen(change),
      deleteExpired: whileOpen(deleteExpired),
    },
    has: (id) => grants.has(id),
    contents: {
      grants: {
        read: (limit) => [...grants.values()].slice(0, limit).map((grant) => copyOf(grant)),
        replace(all) {
          grants.clear();
          for (const grant of all) grants.set(grant.id, copyOf(grant));
        },
      },
    },
  };
}

function copyOf(grant: Grant): Grant;
function copyOf(grant: Grant | undefined): Grant | undefined;
function copyOf(grant: Grant | undefined): Grant | undefined {
  return grant && { id: grant.id, value: new Uint8Array(grant.value), expiresAtMs: grant.expiresAtMs };
}

function isSame(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a?.byteLength === b.byteLength && a.every((byte, index) => byte === b[index]);
}
