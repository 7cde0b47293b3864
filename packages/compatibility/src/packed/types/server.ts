import { createEmulator, type Emulator, type FaultRule, type Snapshot } from "@gatefold/emulator";
import { createEmulator as createBrowserEmulator } from "@gatefold/emulator/browser";
import {
  createServer,
  type GatefoldServer,
  type Listening,
  memoryStore,
  postgresStore,
  sqliteStore,
} from "@gatefold/server";
import { createService, Pipeline, type TokenService } from "@gatefold/server/extend";
import { addServerCommands } from "@gatefold/server/extend/cli";
import { LineError } from "@gatefold/server/extend/node";
import { openapi } from "@gatefold/spec";

const rule: FaultRule = { operation: "getAlbum", times: 1, then: { status: 429 } };
// @ts-expect-error there is no such operation
const unknown: FaultRule = { operation: "getSong", then: { status: 429 } };

export async function start(): Promise<Listening> {
  const server: GatefoldServer = await createServer({ store: await sqliteStore({ file: "a.db" }) });
  return server.listen({ port: 0 });
}
export async function emulate(): Promise<Snapshot> {
  const emulator: Emulator = await createEmulator({ store: memoryStore(), faults: [rule, unknown] });
  return emulator.snapshot();
}
export const album: Promise<Response> = createBrowserEmulator().then(({ fetch }) =>
  fetch("http://a.test/v1"),
);
export const paths: string[] = Object.keys(openapi.paths);
export const keys = (tokens: TokenService): number => tokens.publicKeys.keys.length;
export const everything: unknown[] = [postgresStore, createService, Pipeline, addServerCommands, LineError];
