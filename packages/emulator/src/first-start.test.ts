import { newUser } from "@gatefold/server/extend";
import { expect, test } from "vitest";
import { ensureCatalog, ensureProfile, ensureUser } from "./first-start.ts";
import { createBareEmulator } from "./emulator.ts";

test("a catalog that holds anything stays as it is", async () => {
  const { store } = await createBareEmulator();
  await store.catalog.put([{ id: "B0064UPU4G", json: new TextEncoder().encode("{}") }]);
  await ensureCatalog(store);
  expect(store.catalog.count("albums")).toBe(1);
});

test("a user is made once, and the oldest is taken", async () => {
  const server = await createBareEmulator({ clock: () => Date.UTC(2026, 0, 2) });
  const first = await ensureUser(server.store, server);
  const createdAt = "2026-01-03T00:00:00.000Z";
  await server.store.accounts.putUser(newUser("z".repeat(26), "Younger", createdAt));
  expect(await ensureUser(server.store, server)).toEqual(first);
  expect(server.store.accounts.listUsers(100)).toHaveLength(2);
});

test("the user who is made has the playlist of the specification's examples", async () => {
  const server = await createBareEmulator();
  await ensureCatalog(server.store);
  const { id } = await ensureUser(server.store, server);
  const page = await server.store.playlists.entries("0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60", { limit: 10 });
  expect(page?.playlist).toMatchObject({ userId: id, title: "Sunday morning", trackCount: 2 });
  expect(page?.entries).toMatchObject([
    { entryId: "0198c3a0-5a86-7e1c-9d55-3f6f1c0a7b12", trackId: "B0064UPUDC" },
    { entryId: "0198c3a0-5a86-7e1c-9d55-3f6f1c0a7b13", trackId: "B0X95CMPO2" },
  ]);
});

test("the user who is made has no playlist if the catalog lacks a track of it", async () => {
  const server = await createBareEmulator();
  const tracks = [{ id: "B0064UPUDC", title: "One of two" }];
  const json = new TextEncoder().encode(JSON.stringify({ id: "B0064UPU4G", tracks }));
  await server.store.catalog.put([{ id: "B0064UPU4G", json }]);
  const { id: userId } = await ensureUser(server.store, server);
  expect(await server.store.playlists.list({ userId, order: "newest", limit: 9 })).toEqual([]);
});

test("a revoked key is replaced by a new one, and a key in force is kept", async () => {
  const server = await createBareEmulator();
  const first = await ensureProfile(server.store, server);
  expect(await ensureProfile(server.store, server)).toEqual(first);
  await server.store.accounts.putProfile({ ...first, revokedAt: "2026-01-02T00:00:00.000Z" });
  const second = await ensureProfile(server.store, server);
  expect(second.apiKey).not.toBe(first.apiKey);
  expect(await ensureProfile(server.store, server)).toEqual(second);
});
