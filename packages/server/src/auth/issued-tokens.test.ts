import { expect, test } from "vitest";
import { memoryStore } from "../storage/memory/memory-store.ts";
import type { Store } from "../storage/store.ts";
import { createRandom } from "@gatefold/test-helpers/random";
import { type IssuedToken, issueToken, listTokens, revokeToken } from "./issued-tokens.ts";
import { createTokenService } from "./tokens.ts";

const START_MS = Date.UTC(2026, 0, 2, 3, 4, 5, 678);

async function listed(store: Store, nowMs: number): Promise<readonly IssuedToken[]> {
  const all: IssuedToken[] = [];
  for await (const token of listTokens(store, nowMs)) all.push(token);
  return all;
}

test("a token carries the id that it is listed with", async () => {
  const store = memoryStore();
  const service = await createTokenService(store, () => START_MS);
  const request = { userId: "ada", scopes: ["music::catalog"], expiresInSeconds: 60 };
  const { token, ...issued } = await issueToken({ store, service, clock: () => START_MS }, request);
  expect(issued).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    userId: "ada",
    scopes: ["music::catalog"],
    issuedAtMs: Date.UTC(2026, 0, 2, 3, 4, 5),
    expiresAtMs: Date.UTC(2026, 0, 2, 3, 5, 5),
  });
  expect(await service.check(token)).toMatchObject({
    revocationId: issued.id,
    expiresAtMs: issued.expiresAtMs,
  });
  expect(await listed(store, START_MS)).toEqual([issued]);
});

test("of two who revoke a token at once, both get the date of the first", async () => {
  const store = memoryStore();
  const service = await createTokenService(store, () => START_MS);
  const request = { userId: "ada", scopes: [], expiresInSeconds: 60 };
  const { id } = await issueToken({ store, service, clock: () => START_MS }, request);
  const revoked = await Promise.all([1, 2].map((ms) => revokeToken(store, id, START_MS + ms)));
  expect(revoked.map((token) => token?.revokedAtMs)).toEqual([START_MS + 1, START_MS + 1]);
});

test.for(Array.from({ length: 30 }, (_, seed) => seed))(
  "issued, listed and revoked as in a map, seed %i",
  async (seed) => {
    const random = createRandom(seed);
    const store = memoryStore();
    let nowMs = START_MS;
    const clock = () => nowMs;
    const service = await createTokenService(store, clock);
    const model = new Map<string, IssuedToken>();
    for (let step = 0; step < 60; step += 1) {
      nowMs += random.pick([0, 1_000, 30_000]);
      const ids = [...model.keys()];
      if (random.below(2) === 0 || ids.length === 0) {
        const request = {
          userId: random.pick(["ada", "bob"]),
          scopes: [],
          expiresInSeconds: 1 + random.below(600),
        };
        const { token: _token, ...issued } = await issueToken({ store, service, clock }, request);
        model.set(issued.id, issued);
      } else {
        const id = ids[random.below(ids.length)] ?? "";
        const known = model.get(id);
        const revoked = await revokeToken(store, id, nowMs);
        if (known && known.expiresAtMs > nowMs) {
          const expected = { ...known, revokedAtMs: known.revokedAtMs ?? nowMs };
          expect(revoked).toEqual(expected);
          model.set(id, expected);
          const { isTokenRevoked } = await store.accounts.identify({ apiKey: "", userId: "", tokenId: id });
          expect(isTokenRevoked).toBe(true);
        }
      }
      const expected = [...model.values()].filter(({ expiresAtMs }) => expiresAtMs > nowMs);
      expect(new Set(await listed(store, nowMs))).toEqual(new Set(expected));
    }
  },
);
