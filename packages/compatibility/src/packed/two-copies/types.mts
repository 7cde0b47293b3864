// The client and the server are of another version than those that the hooks and the emulator bring.
import { type ApiError, createClient, type TransportError } from "@gatefold/client";
import { createSession, memoryStorage, type SignInError } from "@gatefold/client/auth";
import { createEmulator } from "@gatefold/emulator";
import { GatefoldProvider, useAddLibraryAlbum, useAlbum, useSession } from "@gatefold/react";
import { albumOptions, libraryAlbumsOptions } from "@gatefold/react/server";
import { memoryStore, type Store } from "@gatefold/server";
import { createElement } from "react";

const client = createClient({ apiKey: "key", token: "token" });
const catalog = createClient({ apiKey: "key", token: "token", scopes: ["music::catalog"] });
const session = createSession({
  clientId: "id",
  scopes: ["music::catalog"],
  redirectUri: "https://app.example/signed-in",
  storage: memoryStorage(),
});

export const element = createElement(GatefoldProvider, { client }, null);
export const options = [albumOptions(catalog, "B0064UPU4G"), libraryAlbumsOptions(client, { details: true })];
export const hook = () => useSession(session);
// @ts-expect-error a scope of the library is missing
libraryAlbumsOptions(catalog);

export function useErrors(): (ApiError | TransportError | SignInError | null)[] {
  return [useAlbum("B0064UPU4G").error, useAddLibraryAlbum().error];
}

export const emulator = createEmulator({ store: memoryStore() });
export const store: Promise<Store> = createEmulator().then((one) => one.store);
