import { type Database, LONG_WRITE, type Session, type Statement } from "./statements.ts";

/** "GTFD" in ASCII: keeps our locks apart from those of other programs on the same database. */
const LOCK_SPACE = 0x47544644;

const LOCK: Statement = {
  name: "gatefold_lock",
  text: "SELECT pg_advisory_xact_lock($1::int4, hashtext($2))",
};

/** Waits until no other transaction has the lock of that name, and holds it until this one ends. */
export async function lock(session: Session, name: string): Promise<void> {
  await session.run(LOCK, LOCK_SPACE, name);
}

/** Holds the catalog until the transaction ends: what it reads before it writes is still so when it commits. */
export function lockCatalog(session: Session, quotedSchema: string): Promise<void> {
  return lock(session, `${quotedSchema}.albums`);
}

/**
 * Runs `work` in a transaction while no other process changes the catalog. It may take long: albums that are put may have to wait until the
 * index of the search has sorted in those before, and other processes wait for these.
 */
export function changeCatalog<T>(
  { connections, quotedSchema }: Database,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  return connections.transaction(LONG_WRITE, "BEGIN", async (session) => {
    await lockCatalog(session, quotedSchema);
    return work(session);
  });
}
