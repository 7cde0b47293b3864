import { describe, expect, test } from "vitest";
import type { Store } from "../store.ts";
import type { Grant } from "../grants.ts";
import { grant } from "./fixtures.ts";
import { openerOf, openStore, type StoreMaker } from "./store-maker.ts";

export function grantsContract(maker: StoreMaker): void {
  describe("grants", () => {
    test("are found by their id, expired or not, until they are deleted", async () => {
      const store = await openStore(maker);
      await store.grants.change({ put: [grant("code:a", 1_000), grant("code:b", 2_000, [])] });
      expect(plain(await store.grants.get("code:a"))).toEqual(plain(grant("code:a", 1_000)));
      expect(plain(await store.grants.get("code:b"))).toEqual(plain(grant("code:b", 2_000, [])));
      expect(await store.grants.get("CODE:A")).toBeUndefined();
      expect(await store.grants.deleteExpired(999, 10)).toBe(0);
      expect(await store.grants.deleteExpired(1_000, 10)).toBe(1);
      expect(await store.grants.get("code:a")).toBeUndefined();
      expect(await store.grants.get("code:b")).toBeDefined();
    });

    test("are listed by the beginning of their id, page by page, expired or not", async () => {
      const store = await openStore(maker);
      const ids = [
        "token:c",
        "token:a",
        "token",
        "token:",
        "tokeN:x",
        "tokem:z",
        "token;a",
        "token:b~",
        "token:b",
      ];
      await store.grants.change({ put: ids.map((id, index) => grant(id, index)) });
      const list = async (limit: number, after?: string) =>
        (await store.grants.list({ prefix: "token:", limit, after })).map(({ id }) => id);
      expect(await list(100)).toEqual(["token:a", "token:b", "token:b~", "token:c"]);
      expect(await list(2)).toEqual(["token:a", "token:b"]);
      expect(await list(2, "token:b")).toEqual(["token:b~", "token:c"]);
      expect(await list(2, "token:bb")).toEqual(["token:b~", "token:c"]);
      expect(await list(2, "token:c")).toEqual([]);
      const [first] = await store.grants.list({ prefix: "token:", limit: 1 });
      expect(plain(first)).toEqual(plain(grant("token:a", 1)));
      await store.grants.change({ remove: ["token:b"], put: [grant("token:bb")] });
      expect(await list(2, "token:a")).toEqual(["token:bb", "token:b~"]);
      expect((await store.grants.list({ prefix: "", limit: 100 })).map(({ id }) => id)).toEqual(
        [
          "tokem:z",
          "tokeN:x",
          "token",
          "token:",
          "token:a",
          "token:bb",
          "token:b~",
          "token:c",
          "token;a",
        ].toSorted(),
      );
    });

    test("that have expired are deleted up to the limit each time", async () => {
      const store = await openStore(maker);
      const expired = Array.from({ length: 25 }, (_, number) => grant(`code:${number}`, 1_000 + number));
      await store.grants.change({ put: [grant("kept", 2_001), ...expired] });
      const deleted: number[] = [];
      for (let turn = 0; turn < 4; turn++) deleted.push(await store.grants.deleteExpired(2_000, 10));
      expect(deleted).toEqual([10, 10, 5, 0]);
      expect(await store.grants.get("kept")).toBeDefined();
    });

    test("are replaced by what is put under the same id", async () => {
      const store = await openStore(maker);
      await put(store, grant("code", 1_000, [1]));
      await put(store, grant("code", 2_000, [2]));
      expect(plain(await store.grants.get("code"))).toEqual(plain(grant("code", 2_000, [2])));
    });

    test("keep times far in the future", async () => {
      const store = await openStore(maker);
      const farMs = Date.UTC(9999, 11, 31);
      await put(store, grant("code", farMs));
      expect((await store.grants.get("code"))?.expiresAtMs).toBe(farMs);
    });

    test("are put and removed together while others are unchanged", async () => {
      const store = await openStore(maker);
      await store.grants.change({ put: [grant("a", 1, [1]), grant("b", 1, [2]), grant("c", 1, [3])] });
      const change = { put: [grant("a", 2, [9]), grant("d")], remove: ["b", "nothing"] };
      const unchanged = [grant("c", 7, [3]), grant("a", 1, [1]), grant("b", 1, [2])];
      expect(await store.grants.change({ ...change, unchanged })).toBe(true);
      expect(await idsIn(store)).toEqual(["a", "c", "d"]);
      expect(plain(await store.grants.get("a"))).toEqual(plain(grant("a", 2, [9])));
      expect(plain(await store.grants.get("c"))).toEqual(plain(grant("c", 1, [3])));
    });

    test.for([
      ["has another value", grant("b", 1_000, [2, 3])],
      ["has a longer value", grant("b", 1_000, [2, 0])],
      ["is missing", grant("d", 1_000, [2])],
    ] as const)("stay as they are when one %s", async ([, other]) => {
      const store = await openStore(maker);
      await store.grants.change({ put: [grant("a", 1_000, [1]), grant("b", 1_000, [2])] });
      const change = { put: [grant("a", 5_000, [9]), grant("c")], remove: ["b"] };
      expect(await store.grants.change({ ...change, unchanged: [grant("a", 1_000, [1]), other] })).toBe(
        false,
      );
      expect(await idsIn(store)).toEqual(["a", "b"]);
      expect(plain(await store.grants.get("a"))).toEqual(plain(grant("a", 1_000, [1])));
    });

    test("stay as they are when a change fails in its midst", async () => {
      const store = await openStore(maker);
      await store.grants.change({ put: [grant("a", 1_000, [1]), grant("b")] });
      const broken: Grant = {
        ...grant("c"),
        get value(): Uint8Array {
          throw new Error("broken");
        },
      };
      const change = async () =>
        store.grants.change({ put: [grant("a", 5_000, [9]), broken], remove: ["b"] });
      await expect(change()).rejects.toThrow("broken");
      expect(await idsIn(store)).toEqual(["a", "b"]);
      expect(plain(await store.grants.get("a"))).toEqual(plain(grant("a", 1_000, [1])));
    });

    test("go to one of many who take at once, over two openings of the same place", async () => {
      const open = await openerOf(maker);
      const first = await open();
      const second = first.persistent ? await open() : first;
      await put(first, grant("code"), grant("session"));
      const taken = await Promise.all(
        Array.from({ length: 20 }, (_, turn) =>
          (turn % 2 === 0 ? first : second).grants.change({
            put: [grant("session", 2_000 + turn), grant(`token:${turn}`)],
            remove: ["code"],
            unchanged: turn % 3 === 0 ? [grant("code"), grant("session")] : [grant("session"), grant("code")],
          }),
        ),
      );
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect((await first.grants.get("session"))?.expiresAtMs).toBe(2_000 + taken.indexOf(true));
    });

    test("are changed by all of many at once who leave what they expect as it is", async () => {
      const open = await openerOf(maker);
      const first = await open();
      const second = first.persistent ? await open() : first;
      await put(first, grant("session"), grant("used"));
      const changed = await Promise.all(
        Array.from({ length: 20 }, (_, turn) =>
          (turn % 2 === 0 ? first : second).grants.change({
            put: [grant("session", 2_000), grant(`token:${turn}`)],
            unchanged: turn % 3 === 0 ? [grant("used"), grant("session")] : [grant("session"), grant("used")],
          }),
        ),
      );
      expect(changed).toEqual(Array(20).fill(true));
      for (let turn = 0; turn < 20; turn++) expect(await first.grants.get(`token:${turn}`)).toBeDefined();
    });

    test("that the caller changes later stay as they were put", async () => {
      const store = await openStore(maker);
      const given = grant("code", 1_000, [1]);
      await put(store, given);
      given.value.fill(9);
      expect([...((await store.grants.get("code"))?.value ?? [])]).toEqual([1]);
    });
  });
}

async function put(store: Store, ...grants: readonly Grant[]): Promise<void> {
  expect(await store.grants.change({ put: grants })).toBe(true);
}

/** Which of the grants that these tests put are there. */
async function idsIn(store: Store): Promise<readonly string[]> {
  const found = await Promise.all(["a", "b", "c", "d"].map(async (id) => store.grants.get(id)));
  return found.flatMap((each) => each?.id ?? []);
}

/** The bytes as numbers: one store answers with a `Buffer`, another with a plain array of bytes. */
function plain(found: Grant | undefined): unknown {
  return found && { ...found, value: [...found.value] };
}
