import { createRandom } from "@gatefold/test-helpers/random";
import { describe, expect, test } from "vitest";
import type { MaybePromise } from "../../maybe-promise.ts";
import { revocationId, type StoredUser } from "../accounts.ts";
import { grant, profile, user } from "./fixtures.ts";
import { openStore, type StoreMaker } from "./store-maker.ts";

const JANUARY = "2026-01-01T00:00:00.000Z";
const FEBRUARY = "2026-02-01T00:00:00.000Z";
const MARCH = "2026-03-01T00:00:00.000Z";

export function accountsContract(maker: StoreMaker): void {
  describe("security profiles", () => {
    test("are found by their key, revoked ones too", async () => {
      const store = await openStore(maker);
      await store.accounts.putProfile(profile("key-a", JANUARY));
      await store.accounts.putProfile(profile("key-b", FEBRUARY, MARCH));
      expect(await store.accounts.getProfile("key-a")).toEqual(profile("key-a", JANUARY));
      expect(await store.accounts.getProfile("key-b")).toEqual(profile("key-b", FEBRUARY, MARCH));
      expect(await store.accounts.getProfile("KEY-A")).toBeUndefined();
    });

    test("are listed oldest first and stay in place when replaced", async () => {
      const store = await openStore(maker);
      expect(await store.accounts.listProfiles(100)).toEqual([]);
      await store.accounts.putProfile(profile("key-c", FEBRUARY));
      await store.accounts.putProfile(profile("key-b", JANUARY));
      await store.accounts.putProfile(profile("key-a", FEBRUARY));
      await store.accounts.putProfile(profile("key-b", JANUARY, MARCH));
      expect(await store.accounts.listProfiles(100)).toEqual([
        profile("key-b", JANUARY, MARCH),
        profile("key-a", FEBRUARY),
        profile("key-c", FEBRUARY),
      ]);
    });
  });

  describe("users", () => {
    test("are found by their id", async () => {
      const store = await openStore(maker);
      await store.accounts.putUser(user("ada", JANUARY));
      expect(await store.accounts.getUser("ada")).toEqual(user("ada", JANUARY));
      expect(await store.accounts.getUser("bob")).toBeUndefined();
    });

    test("are listed oldest first and can be renamed", async () => {
      const store = await openStore(maker);
      expect(await store.accounts.listUsers(100)).toEqual([]);
      await store.accounts.putUser(user("ada", FEBRUARY));
      await store.accounts.putUser(user("bob", JANUARY));
      await store.accounts.putUser(user("ada", FEBRUARY, "Ada"));
      expect(await store.accounts.listUsers(100)).toEqual([
        user("bob", JANUARY),
        user("ada", FEBRUARY, "Ada"),
      ]);
    });
  });

  describe("users that are disabled", () => {
    test("stay, and can be enabled again", async () => {
      const store = await openStore(maker);
      const ada = user("ada", JANUARY);
      await store.accounts.putUser({ ...ada, disabledAt: MARCH });
      expect(await store.accounts.getUser("ada")).toEqual({ ...ada, disabledAt: MARCH });
      expect(await store.accounts.listUsers(100)).toEqual([{ ...ada, disabledAt: MARCH }]);
      await store.accounts.putUser(ada);
      expect(await store.accounts.getUser("ada")).toEqual(ada);
    });

    test("stay as they are if they are added again, which enables nobody", async () => {
      const store = await openStore(maker);
      await store.accounts.addUser(user("ada", JANUARY));
      const disabled = { ...user("ada", JANUARY), disabledAt: MARCH };
      await store.accounts.putUser(disabled);
      await Promise.all([
        store.accounts.addUser(user("ada", FEBRUARY, "Ada")),
        store.accounts.addUser(user("bob", FEBRUARY)),
      ]);
      expect(await store.accounts.listUsers(100)).toEqual([disabled, user("bob", FEBRUARY)]);
    });
  });

  describe("changes of users", () => {
    const ADA = user("ada", JANUARY);

    test("change what they name, and return the user as changed", async () => {
      const store = await openStore(maker);
      await store.accounts.putUser(ADA);
      await store.accounts.putUser(user("bob", FEBRUARY));
      const profile = { name: "Ada", visibility: "PUBLIC", playbackVisibility: "PRIVATE" } as const;
      const changed = { ...ADA, ...profile };
      expect(await store.accounts.changeUser("ada", profile)).toEqual(changed);
      expect(await store.accounts.getUser("ada")).toEqual(changed);
      const disabled = { ...changed, disabledAt: MARCH };
      expect(await store.accounts.changeUser("ada", { disabledAt: MARCH })).toEqual(disabled);
      expect(await store.accounts.changeUser("ada", {})).toEqual(disabled);
      expect(await store.accounts.changeUser("ada", { playbackVisibility: "PUBLIC", name: "" })).toEqual({
        ...disabled,
        playbackVisibility: "PUBLIC",
        name: "",
      });
      expect(await store.accounts.changeUser("ada", { disabledAt: null })).toMatchObject({
        disabledAt: null,
      });
      expect(await store.accounts.listUsers(100)).toMatchObject([{ id: "ada" }, user("bob", FEBRUARY)]);
    });

    test("make no user", async () => {
      const store = await openStore(maker);
      expect(await store.accounts.changeUser("ada", { name: "Ada" })).toBeUndefined();
      expect(await store.accounts.listUsers(100)).toEqual([]);
    });

    test("leave alone what is changed at the same time", async () => {
      const store = await openStore(maker);
      await store.accounts.putUser(ADA);
      await Promise.all([
        store.accounts.changeUser("ada", { name: "Ada" }),
        store.accounts.changeUser("ada", { disabledAt: MARCH }),
        store.accounts.changeUser("ada", { visibility: "PUBLIC" }),
      ]);
      expect(await store.accounts.getUser("ada")).toEqual({
        ...ADA,
        name: "Ada",
        disabledAt: MARCH,
        visibility: "PUBLIC",
      });
    });

    test.each([1, 2, 3])("and additions do what a map of users does, with seed %i", async (seed) => {
      const { accounts } = await openStore(maker);
      const { pick } = createRandom(seed);
      const model = new Map<string, StoredUser>();
      const isChosen = () => pick([true, false]);
      const anyVisibility = () => pick<StoredUser["visibility"]>(["PUBLIC", "PRIVATE"]);
      for (let step = 0; step < 150; step++) {
        const id = pick(["ada", "bob", "eve", "zoë"]);
        const known = model.get(id);
        const made: StoredUser = {
          ...user(id, pick([JANUARY, FEBRUARY]), pick(["", "Ada", "夜 🎧", "'; DROP"])),
          visibility: anyVisibility(),
          playbackVisibility: anyVisibility(),
          disabledAt: pick([null, MARCH]),
        };
        const call = pick(["add", "put", "change", "change"]);
        if (call === "add") {
          await accounts.addUser(made);
          if (!known) model.set(id, made);
        } else if (call === "put") {
          await accounts.putUser(made);
          model.set(id, made);
        } else {
          const { createdAt: _, id: _id, ...values } = made;
          const change = Object.fromEntries(Object.entries(values).filter(isChosen));
          const changed = known && { ...known, ...change };
          expect(await accounts.changeUser(id, change)).toEqual(changed);
          if (changed) model.set(id, changed);
        }
        expect(await accounts.getUser(id)).toEqual(model.get(id));
      }
      const age = ({ createdAt, id }: StoredUser) => `${createdAt} ${id}`;
      const oldestFirst = [...model.values()].sort((one, other) => (age(one) < age(other) ? -1 : 1));
      expect(await accounts.listUsers(100)).toEqual(oldestFirst);
    });
  });

  describe("identities", () => {
    const QUERY = { apiKey: "key", userId: "ada", tokenId: "token" };

    test("are nothing where the store knows neither profile nor user", async () => {
      const store = await openStore(maker);
      expect(await store.accounts.identify(QUERY)).toEqual({
        profile: undefined,
        user: undefined,
        isTokenRevoked: false,
      });
    });

    test.each([
      ["profile", { profile: profile("key", JANUARY, MARCH) }],
      ["user", { user: { ...user("ada", FEBRUARY), disabledAt: MARCH } }],
      ["revocation", { isTokenRevoked: true }],
      ["profile and user", { profile: profile("key", JANUARY), user: user("ada", FEBRUARY) }],
      ["all", { profile: profile("key", JANUARY), user: user("ada", FEBRUARY), isTokenRevoked: true }],
    ] as const)("have the %s that is there, and nothing else", async (_, part) => {
      const store = await openStore(maker);
      const identity = { profile: undefined, user: undefined, isTokenRevoked: false, ...part };
      await store.accounts.putProfile(profile("other key", JANUARY));
      await store.accounts.putUser(user("bob", FEBRUARY));
      await store.grants.change({ put: [grant("token"), grant(revocationId("other token"))] });
      if (identity.profile) await store.accounts.putProfile(identity.profile);
      if (identity.user) await store.accounts.putUser(identity.user);
      if (identity.isTokenRevoked) await store.grants.change({ put: [grant(revocationId("token"))] });
      expect(await store.accounts.identify(QUERY)).toEqual(identity);
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
        await store.accounts.putUser(user(`id${index}`, time));
        await store.accounts.putProfile(profile(`id${index}`, time));
      }
      const expected = ["id1 id6", "id2 id3", "id4 id0", "id5"];
      expect(await pagesOf(store.accounts.listUsers, ({ id }) => id)).toEqual(expected);
      expect(await pagesOf(store.accounts.listProfiles, ({ apiKey }) => apiKey)).toEqual(expected);
    });

    test("go on behind what is not there, and take in what was added or changed", async () => {
      const store = await openStore(maker);
      for (const [index, time] of TIMES.entries()) await store.accounts.putUser(user(`id${index}`, time));
      const ids = async (...args: Parameters<typeof store.accounts.listUsers>) =>
        (await store.accounts.listUsers(...args)).map(({ id }) => id);
      expect(await ids(9, user("id25", "2026-01-02"))).toEqual(["id3", "id4", "id0", "id5"]);
      expect(await ids(9, user("", "2026-01-05"))).toEqual([]);
      await store.accounts.putUser(user("id7", "2026-01-09"));
      await store.accounts.putUser(user("id1", "2026-01-08"));
      expect(await ids(3, user("id0", "2026-01-03"))).toEqual(["id5", "id1", "id7"]);
      expect(await ids(1)).toEqual(["id6"]);
    });
  });

  describe("secrets", () => {
    test("keeps the first value", async () => {
      const store = await openStore(maker);
      expect(await store.accounts.getSecret("cursor-key")).toBeUndefined();
      expect(plain(await store.accounts.initSecret("cursor-key", Uint8Array.of(1, 0, 255)))).toEqual([
        1, 0, 255,
      ]);
      expect(plain(await store.accounts.initSecret("cursor-key", Uint8Array.of(2)))).toEqual([1, 0, 255]);
      expect(plain(await store.accounts.getSecret("cursor-key"))).toEqual([1, 0, 255]);
      expect(await store.accounts.getSecret("another-key")).toBeUndefined();
    });

    test("gives all that ask at once the same value", async () => {
      const store = await openStore(maker);
      const asked = Array.from({ length: 10 }, (_, byte) =>
        store.accounts.initSecret("cursor-key", Uint8Array.of(byte)),
      );
      const answers = (await Promise.all(asked)).map(plain);
      expect(new Set(answers.map(String)).size).toBe(1);
      expect(plain(await store.accounts.getSecret("cursor-key"))).toEqual(answers[0]);
    });
  });
}

function plain(bytes: Uint8Array | undefined): readonly number[] {
  return [...(bytes ?? [])];
}
