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
  const getSecurityProfile = (apiKey: string) => {
    asked.push(apiKey);
    return store.getSecurityProfile(apiKey);
  };
  return { store: { ...store, getSecurityProfile }, asked };
}

test("a profile in force is looked up once a second", async () => {
  const { store, asked } = counted();
  await store.putSecurityProfile(profile);
  let nowMs = 5;
  const read = createProfileReader(store, () => nowMs);
  expect([read(profile.apiKey), read(profile.apiKey)]).toEqual([profile, profile]);
  expect(asked).toHaveLength(1);
  nowMs += PROFILE_MEMORY_MS;
  expect(read(profile.apiKey)).toEqual(profile);
  expect(asked).toHaveLength(2);
});

test("a profile that was revoked is found out within a second, and never remembered", async () => {
  const { store, asked } = counted();
  await store.putSecurityProfile(profile);
  let nowMs = 0;
  const read = createProfileReader(store, () => nowMs);
  await read(profile.apiKey);
  await store.putSecurityProfile({ ...profile, revokedAt: "2026-01-02T00:00:00Z" });
  nowMs = PROFILE_MEMORY_MS;
  expect(read(profile.apiKey)).toMatchObject({ revokedAt: "2026-01-02T00:00:00Z" });
  expect(read(profile.apiKey)).toMatchObject({ revokedAt: "2026-01-02T00:00:00Z" });
  expect(asked).toHaveLength(3);
});

test("a new key is good at once", async () => {
  const { store } = counted();
  const read = createProfileReader(store, () => 0);
  expect(read(profile.apiKey)).toBeUndefined();
  await store.putSecurityProfile(profile);
  expect(read(profile.apiKey)).toEqual(profile);
});
