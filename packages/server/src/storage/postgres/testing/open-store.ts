import { onTestFinished } from "vitest";
import { StoreError } from "../../store.ts";
import { type PostgresStore, type PostgresStoreOptions, postgresStore } from "../postgres-store.ts";

/** For tests that are not about time: a busy machine may be slow. */
const LIMITS = { connectTimeoutMs: 60_000, statementTimeoutMs: 60_000 };

/** A store that is closed with the test. */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<PostgresStore> {
  const store = await postgresStore({ ...LIMITS, ...options });
  onTestFinished(async () => store.close());
  return store;
}

/** The error that a call ends with. */
export async function errorOf(call: () => unknown): Promise<StoreError> {
  try {
    await call();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error("the call did not fail");
}
