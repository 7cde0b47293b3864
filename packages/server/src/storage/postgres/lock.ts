import type { Session, Statement } from "./session.ts";

/** "GTFD" in ASCII: keeps our locks apart from those of other programs on the same database. */
const LOCK_SPACE = 0x47544644;

const LOCK: Statement = {
  name: "gatefold_lock",
  text: "SELECT pg_advisory_xact_lock($1::int4, hashtext($2))",
};

/** Waits until no other transaction has the lock of that name, and keeps it until this one ends. */
export async function lock(session: Session, name: string): Promise<void> {
  await session.run(LOCK, LOCK_SPACE, name);
}
