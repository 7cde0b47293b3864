import { StoreError } from "../store.ts";
import { describeDatabase } from "./address.ts";
import type { Connections } from "./connections.ts";
import type { Statement } from "./session.ts";

/** Reads from the database. Who asks wants to know soon, so it waits for no longer than that, however busy it is. */
export async function pingWithin(
  timeoutMs: number,
  connections: Connections,
  statement: Statement,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const database = describeDatabase(connections.address);
      reject(new StoreError("UNREACHABLE", `${database} did not answer within ${timeoutMs / 1000} seconds.`));
    }, timeoutMs);
  });
  try {
    await Promise.race([connections.run({ kind: "read", isRepeatable: true }, statement), late]);
  } finally {
    clearTimeout(timer);
  }
}
