import pg from "pg";
import { onTestFinished } from "vitest";

/** A connection of its own, for what a store would not do. It ends with the test. */
export async function connectAdmin(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  // Some tests end it from outside.
  client.on("error", () => {});
  await client.connect();
  onTestFinished(() => client.end().catch(() => {}));
  return client;
}

/** Ends the connections of all stores to a database, as its operator can. */
export async function terminateOthers(admin: pg.Client): Promise<number> {
  const { rowCount } = await admin.query(
    "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
  );
  return rowCount ?? 0;
}

/** Waits until so many connections wait for a lock. */
export async function untilBlocked(admin: pg.Client, count = 1): Promise<void> {
  for (;;) {
    const { rowCount } = await admin.query(
      "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
    );
    if (rowCount === count) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
