import catalogUrl from "@gatefold/server/browser/sample-catalog.ndjson?url";
import type { PageServer } from "./page-server.ts";
import { SNAPSHOT_KEY, writeSnapshot } from "./snapshot.ts";

let started: Promise<PageServer> | undefined;

/** The server of this page: loaded and started when it is asked for first. */
export function pageServer(): Promise<PageServer> {
  started ??= start().catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}

/** Forgets the sample library and all else that pages kept. */
export function startOver(): void {
  writeSnapshot(localStorage, undefined);
  started = undefined;
}

async function start(): Promise<PageServer> {
  const [{ startPageServer }, response] = await Promise.all([import("./page-server.ts"), fetch(catalogUrl)]);
  if (!response.ok) throw new Error(`The sample catalog can't be loaded: ${response.status}.`);
  return startPageServer(await response.text(), localStorage);
}

// Another tab has changed the library: go on with what it left.
addEventListener("storage", ({ key }) => {
  if (key === SNAPSHOT_KEY || key === null) started = undefined;
});
