import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createTestClient } from "@gatefold/client/testing";
import { createEmulator } from "@gatefold/emulator";
import { expect, it } from "vitest";

const ENTRIES = 10_000;
const PAGE = 100;
const ids = Array.from({ length: ENTRIES }, (_, index) => `B0${String(index).padStart(8, "0")}`);

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

it("a library of 10,000 entries is listed with details, of which no more than a few pages are held", async () => {
  const albums = ids.map((id) => ({ id, title: `Album ${id}` }));
  const server = await createEmulator({ seed: { albums, library: ids }, validateResponses: false });
  const { music, requests } = await createTestClient({ server });
  const seen: WeakRef<object>[] = [];
  const mostHeld: number[] = [];
  const listed: (string | undefined)[] = [];
  for await (const entry of music.library.albums.list({ details: true })) {
    listed.push(entry.album?.title);
    seen.push(new WeakRef(entry));
    if (seen.length % 1_000 !== 0) continue;
    // The target of a new weak reference is kept until the next turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
    mostHeld.push(seen.filter((reference) => reference.deref()).length);
  }
  expect(listed).toEqual(ids.map((id) => `Album ${id}`).reverse());
  expect(requests).toHaveLength(2 * (ENTRIES / PAGE));
  expect(Math.max(...mostHeld)).toBeLessThanOrEqual(3 * PAGE);
});
