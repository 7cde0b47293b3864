import { expect, test } from "vitest";
import { memoryStore } from "../storage/memory/memory-store.ts";
import { createProfileReader, PROFILE_MEMORY_MS } from "./profile-cache.ts";

const profile = {
  apiKey: "amzn1.application.1",
  name: "One",
  createdAt: "2026-01-01T00:00:00Z",
  revokedAt: null,
};

function counted() {
  const store = memoryStore();
  const asked: string[] = [];
  const getProfile = (apiKey: string) => {
    asked.push(apiKey);
    return store.accounts.getProfile(apiKey);
  };
  return { store: { ...store, accounts: { ...store.accounts, getProfile } }, asked };
}

test("a profile in force is looked up once a second", async () => {
  const { store, asked } = counted();
  await store.accounts.putProfile(profile);
  let nowMs = 5;
  const read = createProfileReader(store, () => nowMs);
  expect([read(profile.apiKey), read(profile.apiKey)]).toEqual([profile, profile]);
  expect(asked).toHaveLength(1);
  nowMs += PROFILE_MEMORY_MS;
  expect(read(profile.apiKey)).toEqual(profile);
  expect(asked).toHaveLength(2);
});

test("a profile that was revoked is found out within a second, and looked up once a second then", async () => {
  const { store, asked } = counted();
  await store.accounts.putProfile(profile);
  let nowMs = 0;
  const read = createProfileReader(store, () => nowMs);
  await read(profile.apiKey);
  await store.accounts.putProfile({ ...profile, revokedAt: "2026-01-02T00:00:00Z" });
  nowMs = PROFILE_MEMORY_MS;
  expect(read(profile.apiKey)).toMatchObject({ revokedAt: "2026-01-02T00:00:00Z" });
  expect(read(profile.apiKey)).toMatchObject({ revokedAt: "2026-01-02T00:00:00Z" });
  expect(asked).toHaveLength(2);
});

test("a key that was refused before it was added is good within a second", async () => {
  const { store, asked } = counted();
  let nowMs = 0;
  const read = createProfileReader(store, () => nowMs);
  expect([read(profile.apiKey), read(profile.apiKey)]).toEqual([undefined, undefined]);
  expect(asked).toHaveLength(1);
  await store.accounts.putProfile(profile);
  nowMs = PROFILE_MEMORY_MS;
  expect(read(profile.apiKey)).toEqual(profile);
});

test("only a look-up of a key that was not good before is told of", async () => {
  const { store } = counted();
  await store.accounts.putProfile(profile);
  let nowMs = 0;
  let told = 0;
  const read = createProfileReader(store, () => nowMs);
  const tell = () => {
    told += 1;
  };
  read(profile.apiKey, tell);
  expect(told).toBe(1);
  nowMs = 10 * PROFILE_MEMORY_MS;
  read(profile.apiKey, tell);
  expect(told).toBe(1);
  await store.accounts.putProfile({ ...profile, revokedAt: "2026-01-02T00:00:00Z" });
  nowMs = 20 * PROFILE_MEMORY_MS;
  read(profile.apiKey, tell);
  nowMs = 30 * PROFILE_MEMORY_MS;
  read(profile.apiKey, tell);
  expect(told).toBe(2);
});

test("however many bad keys there are, they cost what they must and push out no good one", async () => {
  const { store, asked } = counted();
  await store.accounts.putProfile(profile);
  const read = createProfileReader(store, () => 0);
  read(profile.apiKey);
  for (let number = 0; number < 20_000; number++) read(`bad ${number}`);
  expect(asked).toHaveLength(20_001);
  expect(read(profile.apiKey)).toEqual(profile);
  expect(read("x".repeat(201))).toBeUndefined();
  expect(asked).toHaveLength(20_001);
});
