import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createClient } from "@gatefold/client";
import { expect, test } from "vitest";
import { startDemoServer } from "./demo-server.ts";

const CATALOG = readFileSync(
  fileURLToPath(import.meta.resolve("@gatefold/emulator/browser/sample-catalog.ndjson")),
  "utf8",
);
const START = { origin: "http://docs.test", nowMs: Date.parse("2026-01-02T12:00:00Z") };

test("the user has albums, tracks, playlists, likes, artists and plays, none of which needs another host", async () => {
  const music = createClient(await startDemoServer(CATALOG, START));
  const albums = await music.library.albums.list({ details: true }).toArray({ max: 100 });
  expect(albums).toHaveLength(20);
  expect(albums.slice(0, 3).map(({ album }) => album?.title)).toEqual([
    "Discovery",
    "The Dark Side of the Moon",
    "In Rainbows",
  ]);
  expect(JSON.stringify(albums)).not.toMatch(/"images"|coverartarchive/);
  const playlists = await music.playlists.list().toArray({ max: 10 });
  expect(playlists.map(({ node }) => [node?.title, node?.trackCount])).toEqual([
    ["Road trip", 9],
    ["Late at night", 8],
    ["Focus", 11],
  ]);
  expect(await music.library.tracks.list().toArray({ max: 100 })).toHaveLength(6);
  expect(await music.likes.list().toArray({ max: 100 })).toHaveLength(4);
  expect(await music.artists.followed().toArray({ max: 100 })).toHaveLength(4);
  const [last] = await music.history.list({ details: true }).toArray({ max: 1 });
  expect(last?.track?.title).toBe("One More Time");
});

test("every start begins with the same library, whatever was changed before", async () => {
  const first = createClient(await startDemoServer(CATALOG, START));
  await first.library.albums.remove("B0064UPU4G");
  const second = createClient(await startDemoServer(CATALOG, START));
  expect(await first.library.albums.has("B0064UPU4G")).toBe(false);
  expect(await second.library.albums.has("B0064UPU4G")).toBe(true);
});
