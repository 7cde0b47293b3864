import type { Operation } from "./operations.ts";

/** The operations whose answers are out of date after a call of this one. */
export function staleAfter(operations: readonly Operation[], operation: Operation): Operation[] {
  const changed = new Set(operation["x-invalidates"]);
  return operations.filter((other) => {
    const resource = other["x-resource"];
    return other.method === "GET" && resource !== undefined && changed.has(resource.collection);
  });
}
