import { createEmulator, memoryStore } from "@gatefold/emulator/browser";
import type { Operation } from "../model/operations.ts";

const ORIGIN = "http://gatefold.test";
let started: ReturnType<typeof createEmulator> | undefined;

/**
 * Whether the server that runs in pages knows an operation: it refuses a call without a key to one that it has, and
 * finds nothing where it has none.
 */
export async function isServedInPage(operation: Operation): Promise<boolean> {
  started ??= createEmulator({ store: memoryStore(), authorization: false });
  const path = operation.path.replaceAll(/\{[^{}]+\}/g, "x");
  const { fetch } = await started;
  const { status } = await fetch(new Request(`${ORIGIN}/v1${path}`, { method: operation.method }));
  return status === 401 || status === 403;
}
