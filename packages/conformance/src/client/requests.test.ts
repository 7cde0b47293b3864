import { createTestClient } from "@gatefold/client/testing";
import { createEmulator, type Emulator } from "@gatefold/emulator";
import { expect, it } from "vitest";

const ids = (count: number) =>
  Array.from({ length: count }, (_, index) => `B0${String(index).padStart(8, "0")}`);
const albums = (count: number) => ids(count).map((id) => ({ id, title: `Album ${id}` }));

it("250 reads in one tick are 3 requests", async () => {
  const server = await createEmulator({ seed: { albums: albums(250) } });
  const { music, requests } = await createTestClient({ server });
  const found = await Promise.all(ids(250).map((id) => music.albums.get(id)));
  expect(found.map(({ id, title }) => ({ id, title }))).toEqual(albums(250));
  expect(requests).toHaveLength(3);
});

it("50 equal reads are 1 request, of an album and of a page", async () => {
  const server = await createEmulator({ seed: { albums: albums(1), library: ids(1) } });
  const { music, requests } = await createTestClient({ server });
  await Promise.all(Array.from({ length: 50 }, () => music.albums.get("B000000000")));
  expect(requests).toHaveLength(1);
  await Promise.all(Array.from({ length: 50 }, () => music.library.albums.list()));
  expect(requests).toHaveLength(2);
});

/** A token that can be refreshed once: a second refresh with the same token fails. */
function rotating(server: Emulator, expired: string) {
  let current = expired;
  return {
    refreshes: 0,
    getToken: () => current,
    async refreshToken(refused: string) {
      this.refreshes++;
      if (refused !== expired) throw new Error("invalid_grant: that was used before");
      current = await server.issueToken({ userId: server.userId });
      return current;
    },
  };
}

it("20 calls with an expired rotating token are 1 refresh, and none is rejected", async () => {
  const server = await createEmulator({ seed: { albums: albums(20) } });
  const expired = await server.issueToken({ userId: server.userId, expiresInSeconds: 60 });
  server.clock.advance(120_000);
  const token = rotating(server, expired);
  const { music, requests } = await createTestClient({ server, token, batch: false });
  const results = await Promise.allSettled(ids(20).map((id) => music.albums.get(id)));
  expect(results.filter(({ status }) => status === "rejected")).toEqual([]);
  expect(token.refreshes).toBe(1);
  expect(requests.map(({ status }) => status).sort()).toEqual([
    ...Array(20).fill(200),
    ...Array(20).fill(401),
  ]);
});
