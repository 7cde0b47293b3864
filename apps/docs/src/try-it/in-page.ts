import catalogUrl from "@gatefold/emulator/browser/sample-catalog.ndjson?url";
import { pageStorage } from "../scripts/page-storage.ts";
import type { PageServer } from "./page-server.ts";

let started: Promise<PageServer> | undefined;

/** The server in this page. It is loaded and started when it is first needed. */
export function pageServer(): Promise<PageServer> {
  started ??= start().catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}

/** Deletes the sample library and everything else that is stored. */
export async function startOver(): Promise<void> {
  const { writeSnapshot } = await loaded();
  writeSnapshot(pageStorage, undefined);
  started = undefined;
}

/** Loaded on demand, because most pages never start the server. */
function loaded() {
  return import("./page-server.ts");
}

async function start(): Promise<PageServer> {
  const [{ startPageServer }, response] = await Promise.all([loaded(), fetch(catalogUrl)]);
  if (!response.ok) throw new Error(`The sample catalog can't be loaded: ${response.status}.`);
  return startPageServer(await response.text(), pageStorage);
}

// Another tab or page has changed the stored library, so the server has to start from it again.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) started = undefined;
});
addEventListener("storage", async ({ key }) => {
  if (!started) return;
  const { SNAPSHOT_KEY } = await loaded();
  if (key === SNAPSHOT_KEY || key === null) started = undefined;
});
