import catalogUrl from "@gatefold/emulator/browser/sample-catalog.ndjson?url";
import { pageStorage } from "../scripts/page-storage.ts";
import type { PageServer } from "./page-server.ts";

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
export async function startOver(): Promise<void> {
  const { writeSnapshot } = await loaded();
  writeSnapshot(pageStorage, undefined);
  started = undefined;
}

/** With all that only the server needs, so that the page is not heavier before it is used. */
function loaded() {
  return import("./page-server.ts");
}

async function start(): Promise<PageServer> {
  const [{ startPageServer }, response] = await Promise.all([loaded(), fetch(catalogUrl)]);
  if (!response.ok) throw new Error(`The sample catalog can't be loaded: ${response.status}.`);
  return startPageServer(await response.text(), pageStorage);
}

// Another tab, or a page that was left to come back to this one, has changed the library: go on with what it left.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) started = undefined;
});
addEventListener("storage", async ({ key }) => {
  if (!started) return;
  const { SNAPSHOT_KEY } = await loaded();
  if (key === SNAPSHOT_KEY || key === null) started = undefined;
});
