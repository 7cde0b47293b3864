import { describe, expect, test } from "vitest";
import type { Grant } from "../store.ts";
import { grant } from "./fixtures.ts";
import { openerOf, openStore, type StoreMaker } from "./store-maker.ts";

export function grantContract(maker: StoreMaker): void {
  describe("grants", () => {
    test("are found by their id, expired or not, until they are deleted", async () => {
      const store = await openStore(maker);
      await store.putGrant(grant("code:a", 1_000));
      await store.putGrant(grant("code:b", 2_000, []));
      expect(plain(await store.getGrant("code:a"))).toEqual(plain(grant("code:a", 1_000)));
      expect(plain(await store.getGrant("code:b"))).toEqual(plain(grant("code:b", 2_000, [])));
      expect(await store.getGrant("CODE:A")).toBeUndefined();
      expect(await store.deleteExpiredGrants(999)).toBe(0);
      expect(await store.deleteExpiredGrants(1_000)).toBe(1);
      expect(await store.getGrant("code:a")).toBeUndefined();
      expect(await store.getGrant("code:b")).toBeDefined();
    });

    test("are replaced by what is put under the same id", async () => {
      const store = await openStore(maker);
      await store.putGrant(grant("code", 1_000, [1]));
      await store.putGrant(grant("code", 2_000, [2]));
      expect(plain(await store.getGrant("code"))).toEqual(plain(grant("code", 2_000, [2])));
    });

    test("keep times far in the future", async () => {
      const store = await openStore(maker);
      const farMs = Date.UTC(9999, 11, 31);
      await store.putGrant(grant("code", farMs));
      expect((await store.getGrant("code"))?.expiresAtMs).toBe(farMs);
    });

    test("can be taken once", async () => {
      const store = await openStore(maker);
      await store.putGrant(grant("code"));
      expect(plain(await store.takeGrant("code"))).toEqual(plain(grant("code")));
      expect(await store.takeGrant("code")).toBeUndefined();
      expect(await store.getGrant("code")).toBeUndefined();
    });

    test("go to one of many who take at once, over two openings of the same place", async () => {
      const open = await openerOf(maker);
      const first = await open();
      const second = first.persistent ? await open() : first;
      await first.putGrant(grant("code"));
      const taken = await Promise.all(
        Array.from({ length: 20 }, (_, turn) => (turn % 2 === 0 ? first : second).takeGrant("code")),
      );
      expect(taken.filter((each) => each !== undefined)).toHaveLength(1);
    });

    test("are replaced when the value is the expected one, else left as they are", async () => {
      const store = await openStore(maker);
      await store.putGrant(grant("code", 1_000, [1, 2]));
      expect(await store.replaceGrant(grant("code", 5_000, [9]), Uint8Array.of(1))).toBe(false);
      expect(await store.replaceGrant(grant("code", 5_000, [9]), Uint8Array.of(1, 3))).toBe(false);
      expect(plain(await store.getGrant("code"))).toEqual(plain(grant("code", 1_000, [1, 2])));
      expect(await store.replaceGrant(grant("code", 3_000, [7]), Uint8Array.of(1, 2))).toBe(true);
      expect(plain(await store.getGrant("code"))).toEqual(plain(grant("code", 3_000, [7])));
    });

    test("that are missing are not replaced", async () => {
      const store = await openStore(maker);
      expect(await store.replaceGrant(grant("code"), Uint8Array.of())).toBe(false);
      expect(await store.getGrant("code")).toBeUndefined();
    });

    test("are replaced by one of many who expect the same value", async () => {
      const open = await openerOf(maker);
      const first = await open();
      const second = first.persistent ? await open() : first;
      await first.putGrant(grant("code", 1_000, [0]));
      const replaced = await Promise.all(
        Array.from({ length: 20 }, (_, turn) => {
          const store = turn % 2 === 0 ? first : second;
          return store.replaceGrant(grant("code", 1_000, [turn + 1]), Uint8Array.of(0));
        }),
      );
      expect(replaced.filter(Boolean)).toHaveLength(1);
      expect([...((await first.getGrant("code"))?.value ?? [])]).toEqual([replaced.indexOf(true) + 1]);
    });

    test("that the caller changes later stay as they were put", async () => {
      const store = await openStore(maker);
      const put = grant("code", 1_000, [1]);
      await store.putGrant(put);
      put.value.fill(9);
      expect([...((await store.getGrant("code"))?.value ?? [])]).toEqual([1]);
    });
  });
}

/** The bytes as numbers: one store answers with a `Buffer`, another with a plain array of bytes. */
function plain(found: Grant | undefined): unknown {
  return found && { ...found, value: [...found.value] };
}
