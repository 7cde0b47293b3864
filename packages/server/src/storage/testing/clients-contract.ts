import { describe, expect, test } from "vitest";
import { client } from "./fixtures.ts";
import { openStore, type StoreMaker } from "./store-maker.ts";

const JANUARY = "2026-01-01T00:00:00.000Z";
const FEBRUARY = "2026-02-01T00:00:00.000Z";
const MARCH = "2026-03-01T00:00:00.000Z";

export function clientsContract(maker: StoreMaker): void {
  describe("OAuth clients", () => {
    test("are found by their id, with every field", async () => {
      const store = await openStore(maker);
      await store.clients.put(client("client-a", JANUARY));
      await store.clients.put({ ...client("client-b", FEBRUARY, "hash"), revokedAt: MARCH });
      expect(await store.clients.get("client-a")).toEqual(client("client-a", JANUARY));
      expect(await store.clients.get("client-b")).toEqual({
        ...client("client-b", FEBRUARY, "hash"),
        revokedAt: MARCH,
      });
      expect(await store.clients.get("CLIENT-A")).toBeUndefined();
    });

    test("are listed oldest first and stay in place when replaced", async () => {
      const store = await openStore(maker);
      expect(await store.clients.list(100)).toEqual([]);
      await store.clients.put(client("client-c", FEBRUARY));
      await store.clients.put(client("client-b", JANUARY));
      await store.clients.put(client("client-a", FEBRUARY));
      await store.clients.put({ ...client("client-b", JANUARY), name: "New", redirectUris: [] });
      expect(await store.clients.list(100)).toEqual([
        { ...client("client-b", JANUARY), name: "New", redirectUris: [] },
        client("client-a", FEBRUARY),
        client("client-c", FEBRUARY),
      ]);
    });
  });
}
