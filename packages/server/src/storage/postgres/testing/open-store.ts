import { onTestFinished } from "vitest";
import { StoreError } from "../../store.ts";
import { type PostgresStore, type PostgresStoreOptions, postgresStore } from "../postgres-store.ts";

/** A store that is closed with the test. */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<PostgresStore> {
  const store = await postgresStore(options);
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
