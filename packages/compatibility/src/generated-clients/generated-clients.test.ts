import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Run } from "@gatefold/conformance/run.ts";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type Access, type RunningEmulator, startEmulator } from "../start-emulator.ts";
import type { App } from "./app.ts";
import { compileApps, FOLDER, generateClients, generators } from "./clients.ts";
import { hasPython, startPython } from "./python.ts";

const DISCOVERY = "B0064UPU4G";
const REBEL_ROCKERS = "B091MTJT3P";
const AROUND_THE_WORLD = "B00D3PLC1K";
const ONE_MORE_TIME = "B0064UPUDC";
const AERODYNAMIC = "B0X95CMPO2";
const ROAM = { id: "B0XX7GIGW3", title: "Wherever I May Roam", isrc: "GB-F08-91-90017" };
const DAFT_PUNK = "B000S9ULT8";
const NIRVANA = "B0Y4BCS4FM";

/** Generators whose types name single values beside `string`. */
const KEEP_KNOWN_VALUES = ["hey-api", "oazapfts", "orval", "redocly"];

const require = createRequire(import.meta.url);
let emulator: RunningEmulator;
/** What the compiler says of the applications, and what it exits with. */
let compiled: Run;

beforeAll(async () => {
  emulator = await startEmulator();
  await generateClients();
  compiled = await compileApps();
}, 600_000);
afterAll(() => emulator.stop());

/** Starts the application on the client of a generator. */
function startApp(generator: string, options: Access): App {
  if (generator !== "redocly-python") return require(join(FOLDER, generator, "main.js")).createApp(options);
  const { app, stop } = startPython(options);
  onTestFinished(stop);
  return app;
}

describe.for(generators.filter((name) => name !== "redocly-python" || hasPython()))(
  "the client of %s",
  (generator) => {
    test("has a type for everything that an application reads", () => {
      expect(compiled.output.split("\n").filter((line) => line.startsWith(generator))).toEqual([]);
    });

    test.runIf(KEEP_KNOWN_VALUES.includes(generator))(
      "keeps the values that are known of an open list",
      () => {
        const files = globSync(join(FOLDER, generator, "**/*.ts"), { exclude: ["**/main.ts"] });
        const code = files.map((file) => readFileSync(file, "utf8")).join("\n");
        expect(code).toMatch(/\bSaveState\b.*=.*["']SAVED["'] \| ["']REMOVED["'].*\| string/);
      },
    );

    test("gets albums, lists the library page by page, adds and removes", async () => {
      const app = startApp(generator, emulator.access);
      expect(await app.getTitle(DISCOVERY)).toBe("Discovery");
      expect(await app.getTitles([DISCOVERY, AROUND_THE_WORLD])).toEqual(["Discovery", "Around the world"]);
      expect(await app.listLibrary()).toEqual({ ids: [], next: undefined });

      expect(await app.addAlbum(DISCOVERY)).toBe("SAVED");
      expect(await app.addAlbum(REBEL_ROCKERS)).toBe("SAVED");
      const first = await app.listLibrary({ limit: 1 });
      expect(first).toEqual({ ids: [REBEL_ROCKERS], next: expect.any(String) });
      const last = await app.listLibrary({ limit: 1, ...(first.next && { cursor: first.next }) });
      expect(last).toEqual({ ids: [DISCOVERY], next: undefined });
      const albumIds = [AROUND_THE_WORLD, DISCOVERY];
      expect(await app.listLibrary({ albumIds })).toEqual({ ids: [DISCOVERY], next: undefined });

      expect(await app.removeAlbum(DISCOVERY)).toBe("REMOVED");
      expect(await app.removeAlbum(REBEL_ROCKERS)).toBe("REMOVED");
      expect(await app.listLibrary()).toEqual({ ids: [], next: undefined });
    });

    test("searches by words and by ISRC, page by page", async () => {
      const app = startApp(generator, emulator.access);
      const { ids } = await app.searchTracks({ query: "daft punk one more time" });
      expect(ids[0]).toBe(ONE_MORE_TIME);
      const byIsrc = await app.searchTracks({ query: ROAM.isrc, field: "isrc" });
      expect(byIsrc).toEqual({ ids: [ROAM.id], next: undefined });

      const first = await app.searchTracks({ query: "metallica" }, { limit: 5 });
      expect(first).toEqual({ ids: expect.any(Array), next: expect.any(String) });
      const second = await app.searchTracks(
        { query: "metallica" },
        { limit: 5, ...(first.next && { token: first.next }) },
      );
      expect(new Set([...first.ids, ...second.ids]).size).toBe(10);
    });

    test("reads tracks, an artist and their albums, and searches for everything", async () => {
      const app = startApp(generator, emulator.access);
      expect(await app.getTrackTitles([ROAM.id, ONE_MORE_TIME])).toEqual([ROAM.title, "One More Time"]);
      expect(await app.getArtistName(NIRVANA)).toBe("Nirvana");
      const first = await app.listArtistAlbums(NIRVANA, { limit: 2 });
      const last = await app.listArtistAlbums(NIRVANA, {
        limit: 2,
        ...(first.next && { cursor: first.next }),
      });
      expect(last.next).toBeUndefined();
      const titles = await app.getTitles([...first.ids, ...last.ids].map(String));
      expect(titles).toEqual(["Nevermind", "Nevermind", "Nevermind"]);

      const groups = await app.searchAll("daft punk");
      expect(groups.map(({ title }) => title)).toEqual(["Top hits", "Artists", "Albums", "Tracks"]);
      expect(groups.map(({ entities }) => entities.length > 0)).toEqual([true, true, true, true]);
      expect(groups[0]?.entities[0]).toBe(`Artist ${DAFT_PUNK}`);
    });

    test("makes a playlist, removes an entry with a body of a DELETE, and renames it", async () => {
      const app = startApp(generator, emulator.access);
      const changed = await app.changePlaylist([ONE_MORE_TIME, AERODYNAMIC], "Sunday");
      expect(changed).toEqual({ title: "Sunday", tracks: ["Aerodynamic"] });
    });

    test("reads the code of an error", async () => {
      const app = startApp(generator, emulator.access);
      const notFound = { status: 404, code: "RESOURCE_NOT_FOUND" };
      await expect(app.getTitle("B000000000")).rejects.toMatchObject(notFound);
      await expect(app.addAlbum("B000000000")).rejects.toMatchObject(notFound);
      const badRequest = { status: 400, code: "BAD_REQUEST" };
      await expect(app.getTitles(["discovery"])).rejects.toMatchObject(badRequest);
      const bent = app.searchTracks({ query: "metallica" }, { token: "bent" });
      await expect(bent).rejects.toMatchObject(badRequest);
      const stranger = startApp(generator, { ...emulator.access, token: "Atza|unknown" });
      const expired = { status: 401, code: "INVALID_ACCESS_TOKEN" };
      await expect(stranger.listLibrary()).rejects.toMatchObject(expired);
    });
  },
);

test("every application compiles", () => {
  expect(compiled).toMatchObject({ exitCode: 0, stdout: "" });
});
