import { createRandom } from "@gatefold/test-helpers/random";
import { describe, expect, test } from "vitest";
import { exportPlaylist } from "./export-playlist.ts";
import { chooseTrack, type ImportState, startImport } from "./import-state.ts";
import { readPlaylist } from "./playlist-file.ts";
import { savePlaylist } from "./save-playlist.ts";
import { type Fault, playlistApi } from "./testing/playlist-api.ts";

/** Seeds of the test. `TRANSFER_SEEDS=5000` runs more. */
const SEEDS = Number(process.env["TRANSFER_SEEDS"] ?? 200);

const id = (number: number) => `B0${String(number).padStart(8, "0")}`;
/** An import whose lines stand for these tracks; `null` for one that is left out. */
const importOf = (...ids: readonly (string | null)[]): ImportState => ({
  ...startImport({ title: "Road trip", tracks: [] }),
  lines: ids.map((choice, at) => ({
    listed: { line: at + 1, text: `line ${at}` },
    status: "doubtful",
    choice,
  })),
});

describe("a playlist", () => {
  test("gets the tracks in the order of the lines, each once", async () => {
    const { playlists, requests, start } = playlistApi();
    const states: (ImportState["playlist"] | undefined)[] = [];
    const state = await savePlaylist(start().music, importOf(id(3), null, id(1), id(3)), {
      onProgress: ({ playlist }) => void states.push(playlist),
    });
    expect(playlists).toEqual([{ id: "playlist-0", title: "Road trip", tracks: [id(3), id(1)] }]);
    expect(state.playlist).toMatchObject({ id: "playlist-0", progress: { done: 2, total: 2 } });
    expect(states.map((one) => [one?.id, one?.progress?.done])).toEqual([
      [undefined, undefined],
      ["playlist-0", undefined],
      ["playlist-0", 0],
      ["playlist-0", 2],
    ]);
    expect(requests).toEqual(["GET /me/playlists", "POST /playlists", "PUT /playlists/playlist-0/tracks"]);
  });

  test("gets them as often as they are listed if that is asked for, under a title of one's own", async () => {
    const { playlists, start } = playlistApi();
    await savePlaylist(start().music, importOf(id(3), id(1), id(3)), { keepDuplicates: true, title: "Mine" });
    expect(playlists).toEqual([{ id: "playlist-0", title: "Mine", tracks: [id(3), id(1), id(3)] }]);
  });

  test("is made anew beside others of the title, even if they are empty", async () => {
    const { playlists, start } = playlistApi();
    playlists.push({ id: "old", title: "Road trip", tracks: [] });
    await savePlaylist(start().music, importOf(id(1)));
    expect(playlists.map(({ tracks }) => tracks)).toEqual([[], [id(1)]]);
  });

  test("isn't made of nothing", async () => {
    const { requests, start } = playlistApi();
    await expect(savePlaylist(start().music, importOf(null))).rejects.toThrow(
      "No line of this import has a track.",
    );
    expect(requests).toEqual([]);
  });

  test("that is saved is not changed by saving it again", async () => {
    const { playlists, requests, start } = playlistApi();
    const state = await savePlaylist(start().music, importOf(id(1), id(2)));
    const before = requests.length;
    expect(await savePlaylist(start().music, state, { title: "Other" })).toEqual(state);
    expect([playlists.length, playlists[0]?.tracks, requests.length - before]).toEqual([
      1,
      [id(1), id(2)],
      0,
    ]);
  });
});

describe("what the API refuses", () => {
  test("can have another title", async () => {
    const { playlists, start } = playlistApi();
    let kept = importOf(id(1));
    const onProgress = (state: ImportState) => {
      kept = state;
    };
    const title = "x".repeat(201);
    await expect(savePlaylist(start().music, kept, { onProgress, title })).rejects.toMatchObject({
      status: 400,
    });
    expect(kept).toEqual(importOf(id(1)));
    await savePlaylist(start().music, kept, { onProgress, title: "short" });
    expect(playlists).toEqual([{ id: "playlist-0", title: "short", tracks: [id(1)] }]);
  });

  test.each([true, false])(
    "can have other tracks, behind those that were added; duplicates: %s",
    async (keepDuplicates) => {
      const { playlists, start } = playlistApi();
      const many = Array.from({ length: 250 }, (_, at) => id(at % 240));
      const bad = many.map((each, at) => (at === 245 ? "B0BAD00000" : each));
      let kept = importOf(...bad);
      const onProgress = (state: ImportState) => {
        kept = state;
      };
      const save = () => savePlaylist(start().music, kept, { onProgress, keepDuplicates });
      await expect(save()).rejects.toMatchObject({ status: 400 });
      await expect(save()).rejects.toMatchObject({ status: 400 });
      kept = chooseTrack(kept, 245, id(5));
      const { playlist } = await save();
      const expected = keepDuplicates ? many : [...new Set(many)];
      expect(playlists.map(({ tracks }) => tracks)).toEqual([expected]);
      expect([playlist?.isRefused, playlist?.progress?.done]).toEqual([undefined, expected.length]);
    },
  );
});

test("a playlist of the title that somebody makes meanwhile, with tracks, is left alone", async () => {
  const faults: Fault[] = ["none", "request lost"];
  const { playlists, start } = playlistApi(() => faults.shift() ?? "none");
  let kept = importOf(id(1));
  const onProgress = (state: ImportState) => {
    kept = state;
  };
  await expect(savePlaylist(start().music, kept, { onProgress })).rejects.toThrow();
  playlists.push({ id: "other", title: "Road trip", tracks: [id(7)] });
  await savePlaylist(start().music, kept, { onProgress });
  expect(playlists.map(({ tracks }) => tracks)).toEqual([[id(7)], [id(1)]]);
});

test(`${SEEDS} seeds: killed anywhere and taken up again, one playlist is made, with no entry twice and none missing`, async () => {
  const faults: Fault[] = ["request lost", "answer lost", "killed before", "killed after", "500"];
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { below, next } = createRandom(seed);
    const share = [0.1, 0.3, 0.5][below(3)] ?? 0;
    const fault = (): Fault => (next() < share ? (faults[below(faults.length)] ?? "none") : "none");
    const { playlists, start } = playlistApi(fault);
    const others = Array.from({ length: below(3) }, (_, at) => ({
      id: `other-${at}`,
      title: "Road trip",
      tracks: at > 0 ? [id(at)] : [],
    }));
    playlists.push(...structuredClone(others));
    const keepDuplicates = next() < 0.5;
    const kinds = 1 + below(400);
    const ids = Array.from({ length: 1 + below(450) }, () => id(below(kinds)));

    let kept = JSON.stringify(importOf(...ids));
    for (let isSaved = false, runs = 0; !isSaved && runs < 500; runs += 1) {
      const { music, isKilled } = start();
      const onProgress = async (state: ImportState) => {
        if (isKilled() || (next() < 0.05 && share > 0)) throw new Error("killed while the state was kept");
        kept = JSON.stringify(state);
      };
      isSaved = await savePlaylist(music, JSON.parse(kept), { keepDuplicates, onProgress }).then(
        () => true,
        () => false,
      );
    }
    const expected = keepDuplicates ? ids : [...new Set(ids)];
    expect({
      seed,
      others: playlists.slice(0, others.length),
      made: playlists.slice(others.length).map(({ tracks }) => tracks),
    }).toEqual({
      seed,
      others,
      made: [expected],
    });
  }
});

test("a playlist is exported with its title and all entries, also those that the catalog has lost", async () => {
  const { playlists, start } = playlistApi();
  playlists.push({ id: "one", title: "Road trip", tracks: [id(1), id(2), id(1)] });
  const read: number[] = [];
  const file = await exportPlaylist(start().music, "one", "m3u", {
    onProgress: (tracks) => void read.push(tracks),
  });
  expect(file.fileName).toBe("Road trip.m3u8");
  expect(read).toEqual([3]);
  const { title, tracks } = await readPlaylist(file.text);
  expect([title, tracks.map(({ trackId }) => trackId)]).toEqual(["Road trip", [id(1), id(2), id(1)]]);
});
