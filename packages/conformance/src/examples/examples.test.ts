import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { environment, runWell } from "../run.ts";
import { type Started, startServer } from "../server/process.ts";
import { departures } from "./shape.ts";

const HERE = dirname(fileURLToPath(import.meta.url));
const hasCurl = spawnSync("curl", ["--version"]).status === 0;

let folder: string;
let server: Started;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gatefold-"));
  server = await startServer(join(folder, "gatefold.db"));
});
afterAll(async () => {
  await server.end();
  rmSync(folder, { recursive: true });
});

function printedAnswer(name: string): { readonly data: object } {
  return JSON.parse(readFileSync(join(HERE, `${name}.json`), "utf8"));
}

/** The printed album, with the lengths of tracks, which the page's example leaves out and the sample albums have. */
function printedAlbum() {
  const { album } = Object(printedAnswer("get-album").data);
  const [{ id, title, url }] = album.tracks;
  return { ...album, tracks: [{ id, title, duration: 320, url }] };
}

/** Runs an example as it stands, or with other ids. */
async function runExample(name: string, change: (text: string) => string = (text) => text) {
  const script = change(readFileSync(join(HERE, `${name}.sh`), "utf8"));
  const variables = {
    BASE_URL: server.url.replace(/\/v1$/, ""),
    SECURITY_PROFILE_ID: server.apiKey,
    AUTH_TOKEN: server.token,
  };
  const setup = Object.entries(variables).map(([variable, value]) => `${variable}='${value}'\n`);
  const stdout = await runWell("sh", ["-e", "-c", setup.join("") + script], HERE);
  return JSON.parse(stdout);
}

// Everywhere else curl is a part of the system.
describe.runIf(hasCurl || environment()["CI"] !== undefined)("the page's example of", () => {
  test("Get Album answers in the printed shape", async () => {
    const answer = await runExample("get-album");
    expect(departures({ data: { album: printedAlbum() } }, answer)).toEqual([]);
    expect(answer.data.album.id).toBe("B08XK843KK");
  });

  test("Get Album answers Discovery as printed, field by field", async () => {
    const answer = await runExample("get-album", (text) => text.replace("B08XK843KK", "B0064UPU4G"));
    expect(departures({ data: { album: printedAlbum() } }, answer)).toEqual([]);
    const { tracks, ...printed } = Object(printedAnswer("get-album").data).album;
    expect(answer.data.album).toMatchObject(printed);
    // The page prints one track of the 14 that it counts.
    expect(answer.data.album.tracks[0]).toMatchObject(tracks[0]);
    expect(answer.data.album.tracks).toHaveLength(printed.trackCount);
  });

  test("Get Multiple Albums answers in the printed shape", async () => {
    const answer = await runExample("get-albums");
    // It leaves lines out, which the example of one album shows.
    expect(departures({ data: { albums: [printedAlbum()] } }, answer)).toEqual([]);
    expect(answer.data.albums.map(({ id }: { id: string }) => id)).toEqual(["B08XK843KK", "B08XJQM7YV"]);
  });

  test("Get Multiple Albums answers the printed albums, field by field", async () => {
    const answer = await runExample("get-albums", (text) =>
      text.replace("B08XK843KK,B08XJQM7YV", "B0064UPU4G,B00D3PLC1K"),
    );
    expect(answer).toMatchObject(printedAnswer("get-albums"));
  });

  test("Add Album answers in the printed shape", async () => {
    const answer = await runExample("add-library-album");
    expect(departures(printedAnswer("add-library-album"), answer)).toEqual([]);
    expect(answer.data.saveAlbum).toMatchObject({ album: { id: "B0101GQZGA" }, saveState: "SAVED" });
  });

  test("Delete Album answers in the printed shape", async () => {
    const answer = await runExample("remove-library-album");
    expect(departures(printedAnswer("remove-library-album"), answer)).toEqual([]);
    expect(answer.data.removeAlbum).toMatchObject({ album: { id: "B0101GQZGA" }, saveState: "REMOVED" });
  });

  test("Add Album and Delete Album answer the printed album to the letter", async () => {
    for (const name of ["add-library-album", "remove-library-album"]) {
      const answer = await runExample(name, (text) => text.replace("B0101GQZGA", "B091MTJT3P"));
      expect(JSON.stringify(answer)).toBe(JSON.stringify(printedAnswer(name)));
    }
  });

  test("Get Library Albums answers the printed albums in the printed shape", async () => {
    for (const id of ["B06VWVWDDH", "B07B62ZK5S"]) {
      await runExample("add-library-album", (text) => text.replace("B0101GQZGA", id));
    }
    const answer = await runExample("list-library-albums");
    const printed = Object(printedAnswer("list-library-albums").data).user;
    expect(departures({ data: { user: printed } }, answer)).toEqual([]);
    const { libraryAlbums, id } = answer.data.user;
    expect(id).toBe(server.userId);
    expect(libraryAlbums).toMatchObject({ pageInfo: printed.libraryAlbums.pageInfo, edgeCount: 2 });
    const pick = ({ node, purchased, uploaded }: Record<string, unknown>) => ({ node, purchased, uploaded });
    expect(libraryAlbums.edges.map(pick)).toEqual(printed.libraryAlbums.edges.map(pick));
  });
});
