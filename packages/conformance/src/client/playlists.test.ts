import { type AddProgress, entryIdOf, type Music } from "@gatefold/client";
import { createTestClient } from "@gatefold/client/testing";
import { createEmulator, type FaultRule } from "@gatefold/emulator";
import { createRandom } from "@gatefold/test-helpers/random";
import { describe, expect, it } from "vitest";

const idOf = (letter: string, number: number) => `B0${letter}${String(number).padStart(7, "0")}`;
const albums = Array.from({ length: 10 }, (_, album) => ({
  id: idOf("A", album),
  title: `Album ${album}`,
  tracks: Array.from({ length: 100 }, (_, index) => ({
    id: idOf("T", album * 100 + index),
    title: `Track ${album * 100 + index}`,
    duration: 200,
  })),
}));
const trackIds = albums.flatMap(({ tracks }) => tracks.map(({ id }) => id));
const [first = "", second = "", third = ""] = trackIds;

async function open() {
  const server = await createEmulator({ seed: { albums } });
  const { music, requests } = await createTestClient({ server });
  const body = { title: "Sunday morning", description: "", visibility: "PRIVATE" } as const;
  const { id = "" } = await music.playlists.create({ body });
  return { server, music, requests, id };
}

/** The entries of a playlist, by their own ids and by those of their tracks. */
async function entriesOf(music: Music, id: string) {
  const entries = await music.playlists.tracks.list(id).toArray({ max: 10_000 });
  return { own: entries.map(entryIdOf), tracks: entries.map(({ node }) => node?.id) };
}

describe("1,000 tracks come into a playlist", () => {
  it("in ten requests, and each says what is done", async () => {
    const { music, requests, id } = await open();
    const done: number[] = [];
    const before = requests.length;
    await music.playlists.tracks.add(id, trackIds, { onProgress: (progress) => done.push(progress.done) });
    expect(requests.length - before).toBe(10);
    expect(done).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
    expect((await entriesOf(music, id)).tracks).toEqual(trackIds);
    expect(await music.playlists.get(id)).toMatchObject({ trackCount: 1000, duration: 200_000 });
  });

  const EFFECTS = [
    { status: 500 },
    { status: 429 },
    { status: 503 },
    { reset: true },
    { truncateBodyAtBytes: 20 },
  ] as const satisfies readonly [FaultRule["then"], ...FaultRule["then"][]];

  it.for([1, 2])("once each and in order, whatever fails: seed %i", async (seed) => {
    const { server, music, id } = await open();
    const { below, pick, next } = createRandom(seed);
    // The second half is the first one again.
    const wanted = [...trackIds.slice(0, 500), ...trackIds.slice(0, 500)];
    const faults = Array.from({ length: 40 }, (): FaultRule => {
      const operation = next() < 0.7 ? "addPlaylistTracks" : "listPlaylistTracks";
      return { operation, skip: below(20), times: 1 + below(3), then: pick<FaultRule["then"]>(EFFECTS) };
    });
    server.faults.add(...faults);
    let from: AddProgress | undefined;
    for (let calls = 0; ; calls++) {
      const added = music.playlists.tracks.add(id, wanted, { addDuplicateTracks: true, from });
      const error = await added.then(() => undefined, Object);
      if (!error) break;
      expect(error, String(error)).toHaveProperty("progress.total", 1000);
      from = JSON.parse(JSON.stringify(error.progress));
      expect(calls).toBeLessThan(100);
    }
    server.faults.clear();
    const { own, tracks } = await entriesOf(music, id);
    expect(tracks).toEqual(wanted);
    expect(new Set(own).size).toBe(1000);
  });
});

it("entries are moved and removed by their own ids", async () => {
  const { music, id } = await open();
  await music.playlists.tracks.add(id, [first, second, first, third], { addDuplicateTracks: true });
  const { own } = await entriesOf(music, id);
  const [a = "", , c = "", d = ""] = own;
  await music.playlists.tracks.move(id, { body: { entryIds: [d], entryIdBelow: a } });
  expect((await entriesOf(music, id)).tracks).toEqual([third, first, second, first]);
  await music.playlists.tracks.remove(id, { body: { entryIds: [a, d] } });
  expect((await entriesOf(music, id)).own).toEqual([own[1], c]);
});

it("tracks that the playlist has are skipped", async () => {
  const { music, id } = await open();
  await music.playlists.tracks.add(id, [first, second]);
  const [answer] = await music.playlists.tracks.add(id, [second, third, third]);
  expect(answer?.entries?.map(({ trackId }) => trackId)).toEqual([third]);
  expect((await entriesOf(music, id)).tracks).toEqual([first, second, third]);
});

it("playlists are listed, renamed by a form, and deleted", async () => {
  const { music, id, requests } = await open();
  await music.playlists.update(id, { body: { title: "Ü & = +", visibility: "PUBLIC" } });
  const { edges = [] } = await music.playlists.list({ sortBy: "NAME" });
  expect(edges.map(({ node }) => [node?.id, node?.title])).toEqual([[id, "Ü & = +"]]);
  await music.playlists.delete(id);
  await expect(music.playlists.get(id)).rejects.toMatchObject({ status: 404 });
  expect(requests.map(({ method, status }) => [method, status])).toEqual([
    ["POST", 200],
    ["PUT", 200],
    ["GET", 200],
    ["DELETE", 200],
    ["GET", 404],
  ]);
});

it("tracks are liked, and saved in the library", async () => {
  const { music } = await open();
  await music.likes.update(first, { body: { likeState: "LIKE" } });
  await music.likes.update(second, { body: { likeState: "LIKE" } });
  await music.likes.update(first, { body: { likeState: "DISLIKE" } });
  const likes = await music.likes.list({ details: true }).toArray({ max: 10 });
  expect(likes.map(({ track }) => track?.title)).toEqual(["Track 1"]);
  await music.library.tracks.add(third);
  const saved = await music.library.tracks.list({ details: true }).toArray({ max: 10 });
  expect(saved.map(({ track }) => track?.id)).toEqual([third]);
  await music.library.tracks.remove(third);
  expect(await music.library.tracks.list()).toMatchObject({ edges: [] });
  expect(await music.artists.followed()).toMatchObject({ edges: [] });
  expect(await music.history.list()).toMatchObject({ edges: [] });
});
