import { describe, expect, test } from "vitest";
import { findTracks } from "./find-tracks.ts";
import { countLines, type ImportState, startImport } from "./import-state.ts";
import { type ListedTrack, readPlaylist } from "./playlist-file.ts";
import { catalogApi } from "./testing/catalog-api.ts";

const CATALOG = [{ id: "B000000001", title: "One More Time", artists: ["Daft Punk"], duration: 320 }];

const importOf = (...tracks: readonly Partial<ListedTrack>[]) =>
  startImport({
    tracks: tracks.map((values, at) => ({
      line: at + 1,
      text: `${values.artist} - ${values.title}`,
      ...values,
    })),
  });

const statuses = ({ lines }: ImportState) => lines.map(({ status }) => status);

describe("a long import", () => {
  const lines = Array.from({ length: 50 }, () => ({
    title: "One More Time",
    artist: "Daft Punk",
    duration: 320,
  }));

  test("goes on after an abort where it was, from plain JSON", async () => {
    const controller = new AbortController();
    const { music, requests } = catalogApi(CATALOG, {
      before: () => {
        if (requests.length === 33) controller.abort();
        return undefined;
      },
    });
    let kept = "";
    const onProgress = async (state: ImportState) => {
      kept = JSON.stringify(state);
    };
    const options = { signal: controller.signal, onProgress, concurrency: 1 };
    await expect(findTracks(music, importOf(...lines), options)).rejects.toMatchObject({ code: "ABORTED" });
    const state: ImportState = JSON.parse(kept);
    expect(countLines(state)).toMatchObject({ done: 32, found: 32 });
    const before = requests.length;
    expect(countLines(await findTracks(music, state, { concurrency: 1 }))).toMatchObject({
      total: 50,
      found: 50,
    });
    expect(requests.length - before).toBe(18);
  });

  test("makes no more searches at a time than it may", async () => {
    let underWay = 0;
    let most = 0;
    const { music } = catalogApi(CATALOG, {
      before: async () => {
        underWay += 1;
        most = Math.max(most, underWay);
        await new Promise((resolve) => setTimeout(resolve, 1));
        underWay -= 1;
        return undefined;
      },
    });
    // Equal searches that are under way would share a request.
    const different = lines.map((line, at) => ({ ...line, title: `${line.title} ${at}` }));
    await findTracks(music, importOf(...different), { concurrency: 3 });
    expect(most).toBe(3);
  });

  test("ends with an error that concerns all lines, and keeps those that are done", async () => {
    const { music, requests } = catalogApi(CATALOG, {
      before: () => (requests.length === 30 ? 500 : undefined),
    });
    const states: ImportState[] = [];
    const onProgress = (state: ImportState) => void states.push(state);
    await expect(findTracks(music, importOf(...lines), { onProgress, concurrency: 1 })).rejects.toMatchObject(
      { status: 500 },
    );
    expect(states.map((state) => countLines(state).done)).toEqual([20, 29]);
  });

  test("takes a line of a megabyte for what its beginning says", async () => {
    const { music, requests } = catalogApi(CATALOG);
    const { tracks } = await readPlaylist(`${"a - ".repeat(250_000)}\nDaft Punk - One More Time`);
    expect(statuses(await findTracks(music, startImport({ tracks })))).toEqual(["missing", "found"]);
    expect(requests[0]?.length).toBeLessThan(300);
  });

  test("ends if the API refuses every line", async () => {
    const { music, requests } = catalogApi(CATALOG, { before: () => 400 });
    const different = lines.map((line, at) => ({ ...line, title: `${line.title} ${at}` }));
    const states: ImportState[] = [];
    const onProgress = (state: ImportState) => void states.push(state);
    const search = findTracks(music, importOf(...different), { onProgress, concurrency: Number.NaN });
    await expect(search).rejects.toMatchObject({ status: 400 });
    expect([requests.length, states.map((state) => countLines(state).done)]).toEqual([20, [0]]);
    expect(statuses(await findTracks(music, importOf({ title: "?!", artist: "x" })))).toEqual(["missing"]);
  });

  test("passes over a text that the API refuses", async () => {
    const { music } = catalogApi(CATALOG, { before: (line) => (line.includes("refused") ? 400 : undefined) });
    const state = await findTracks(
      music,
      importOf({ title: "refused", artist: "x" }, { title: "One More Time", artist: "Daft Punk" }),
    );
    expect(statuses(state)).toEqual(["missing", "found"]);
  });
});
