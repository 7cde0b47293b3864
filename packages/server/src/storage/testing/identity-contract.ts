import { describe, expect, test } from "vitest";
import type { MaybePromise } from "../../maybe-promise.ts";
import { client, profile, user } from "./fixtures.ts";
import { openStore, type StoreMaker } from "./store-maker.ts";

const JANUARY = "2026-01-01T00:00:00.000Z";
const FEBRUARY = "2026-02-01T00:00:00.000Z";
const MARCH = "2026-03-01T00:00:00.000Z";

export function identityContract(maker: StoreMaker): void {
  describe("security profiles", () => {
    test("are found by their key, revoked ones too", async () => {
      const store = await openStore(maker);
      await store.putSecurityProfile(profile("key-a", JANUARY));
      await store.putSecurityProfile(profile("key-b", FEBRUARY, MARCH));
      expect(await store.getSecurityProfile("key-a")).toEqual(profile("key-a", JANUARY));
      expect(await store.getSecurityProfile("key-b")).toEqual(profile("key-b", FEBRUARY, MARCH));
      expect(await store.getSecurityProfile("KEY-A")).toBeUndefined();
    });

    test("are listed oldest first and stay in place when replaced", async () => {
      const store = await openStore(maker);
      expect(await store.listSecurityProfiles(100)).toEqual([]);
      await store.putSecurityProfile(profile("key-c", FEBRUARY));
      await store.putSecurityProfile(profile("key-b", JANUARY));
      await store.putSecurityProfile(profile("key-a", FEBRUARY));
      await store.putSecurityProfile(profile("key-b", JANUARY, MARCH));
      expect(await store.listSecurityProfiles(100)).toEqual([
        profile("key-b", JANUARY, MARCH),
        profile("key-a", FEBRUARY),
        profile("key-c", FEBRUARY),
      ]);
    });
  });

  describe("users", () => {
    test("are found by their id", async () => {
      const store = await openStore(maker);
      await store.putUser(user("ada", JANUARY));
      expect(await store.getUser("ada")).toEqual(user("ada", JANUARY));
      expect(await store.getUser("bob")).toBeUndefined();
    });

    test("are listed oldest first and can be renamed", async () => {
      const store = await openStore(maker);
      expect(await store.listUsers(100)).toEqual([]);
      await store.putUser(user("ada", FEBRUARY));
      await store.putUser(user("bob", JANUARY));
      await store.putUser(user("ada", FEBRUARY, "Ada"));
      expect(await store.listUsers(100)).toEqual([user("bob", JANUARY), user("ada", FEBRUARY, "Ada")]);
    });
  });

  describe("lists by age", () => {
    const TIMES = [
      "2026-01-03",
      "2026-01-01",
      "2026-01-02",
      "2026-01-02",
      "2026-01-02",
      "2026-01-04",
      "2026-01-01",
    ];

    /** All pages of two, by the names of what is in them. */
    async function pagesOf<T>(
      list: (limit: number, after?: T) => MaybePromise<readonly T[]>,
      nameOf: (value: T) => string,
    ): Promise<readonly string[]> {
      const pages: string[] = [];
      let after: T | undefined;
      for (;;) {
        const page = await (after === undefined ? list(2) : list(2, after));
        if (page.length === 0) return pages;
        pages.push(page.map(nameOf).join(" "));
        after = page.at(-1);
      }
    }

    test("are read page by page, whatever came in which order", async () => {
      const store = await openStore(maker);
      for (const [index, time] of TIMES.entries()) {
        await store.putUser(user(`id${index}`, time));
        await store.putSecurityProfile(profile(`id${index}`, time));
        await store.putOAuthClient(client(`id${index}`, time));
      }
      const expected = ["id1 id6", "id2 id3", "id4 id0", "id5"];
      expect(await pagesOf(store.listUsers, ({ id }) => id)).toEqual(expected);
      expect(await pagesOf(store.listSecurityProfiles, ({ apiKey }) => apiKey)).toEqual(expected);
      expect(await pagesOf(store.listOAuthClients, ({ clientId }) => clientId)).toEqual(expected);
    });

    test("go on behind what is not there, and take in what was added or changed", async () => {
      const store = await openStore(maker);
      for (const [index, time] of TIMES.entries()) await store.putUser(user(`id${index}`, time));
      const ids = async (...args: Parameters<typeof store.listUsers>) =>
        (await store.listUsers(...args)).map(({ id }) => id);
      expect(await ids(9, user("id25", "2026-01-02"))).toEqual(["id3", "id4", "id0", "id5"]);
      expect(await ids(9, user("", "2026-01-05"))).toEqual([]);
      await store.putUser(user("id7", "2026-01-09"));
      await store.putUser(user("id1", "2026-01-08"));
      expect(await ids(3, user("id0", "2026-01-03"))).toEqual(["id5", "id1", "id7"]);
      expect(await ids(1)).toEqual(["id6"]);
    });
  });

  describe("OAuth clients", () => {
    test("are found by their id, with every field", async () => {
      const store = await openStore(maker);
      await store.putOAuthClient(client("client-a", JANUARY));
      await store.putOAuthClient({ ...client("client-b", FEBRUARY, "hash"), revokedAt: MARCH });
      expect(await store.getOAuthClient("client-a")).toEqual(client("client-a", JANUARY));
      expect(await store.getOAuthClient("client-b")).toEqual({
        ...client("client-b", FEBRUARY, "hash"),
        revokedAt: MARCH,
      });
      expect(await store.getOAuthClient("CLIENT-A")).toBeUndefined();
    });

    test("are listed oldest first and stay in place when replaced", async () => {
      const store = await openStore(maker);
      expect(await store.listOAuthClients(100)).toEqual([]);
      await store.putOAuthClient(client("client-c", FEBRUARY));
      await store.putOAuthClient(client("client-b", JANUARY));
      await store.putOAuthClient(client("client-a", FEBRUARY));
      await store.putOAuthClient({ ...client("client-b", JANUARY), name: "New", redirectUris: [] });
      expect(await store.listOAuthClients(100)).toEqual([
        { ...client("client-b", JANUARY), name: "New", redirectUris: [] },
        client("client-a", FEBRUARY),
        client("client-c", FEBRUARY),
      ]);
    });
  });

  describe("secrets", () => {
    test("keeps the first value", async () => {
      const store = await openStore(maker);
      expect(await store.getSecret("cursor-key")).toBeUndefined();
      expect(plain(await store.initSecret("cursor-key", Uint8Array.of(1, 0, 255)))).toEqual([1, 0, 255]);
      expect(plain(await store.initSecret("cursor-key", Uint8Array.of(2)))).toEqual([1, 0, 255]);
      expect(plain(await store.getSecret("cursor-key"))).toEqual([1, 0, 255]);
      expect(await store.getSecret("another-key")).toBeUndefined();
    });

    test("gives all that ask at once the same value", async () => {
      const store = await openStore(maker);
      const asked = Array.from({ length: 10 }, (_, byte) =>
        store.initSecret("cursor-key", Uint8Array.of(byte)),
      );
      const answers = (await Promise.all(asked)).map(plain);
      expect(new Set(answers.map(String)).size).toBe(1);
      expect(plain(await store.getSecret("cursor-key"))).toEqual(answers[0]);
    });
  });
}

function plain(bytes: Uint8Array | undefined): readonly number[] {
  return [...(bytes ?? [])];
}
