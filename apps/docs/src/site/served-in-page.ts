import { createEmulator, memoryStore } from "@gatefold/emulator/browser";
import type { Operation } from "../model/operations.ts";

const ORIGIN = "http://gatefold.test";
let started: ReturnType<typeof createEmulator> | undefined;

/**
 * Whether the server in pages has an operation: it answers a call without a key with 401 or 403, and with 404 or 405 where
 * it doesn't have the operation.
 */
export async function isServedInPage(operation: Operation): Promise<boolean> {
  started ??= createEmulator({ store: memoryStore(), authorization: false });
  const path = operation.path.replaceAll(/\{[^{}]+\}/g, "x");
  const { fetch } = await started;
  const { status } = await fetch(new Request(`${ORIGIN}/v1${path}`, { method: operation.method }));
  return status === 401 || status === 403;
}
