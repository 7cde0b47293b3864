import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { memoryStore } from "../storage/memory/memory-store.ts";
import { type Store, StoreError } from "../storage/store.ts";
import { openStore } from "../storage/testing/store-maker.ts";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { derivedAlbumId } from "./album-id.ts";
import { type ImportProgress, importCatalog, type SkippedLine } from "./import-catalog.ts";
import {
  albumId,
  albumLine,
  albumLines,
  fixture,
  mbid,
  ndjson,
  release,
  tempFile,
} from "./testing/fixtures.ts";
import { stores } from "./testing/stores.ts";

async function catalogOf(store: Store): Promise<readonly string[]> {
  const ids = await store.catalog.listIds(10_000);
  return Promise.all(ids.map(async (id) => new TextDecoder().decode(await store.catalog.get("albums", id))));
}

/** Imports one file and collects what it skips. */
async function importing(file: string, store: Store = memoryStore()) {
  const skipped: SkippedLine[] = [];
  const summary = await importCatalog({ store, files: [file], onSkip: (line) => skipped.push(line) });
  return { store, summary, skipped };
}

for (const maker of stores) {
  describe.skipIf(maker.isMissing)(maker.name, () => {
    test("imports the real releases, and the same again changes nothing", async () => {
      const store = await openStore(maker);
      const file = fixture("musicbrainz-releases.ndjson");
      const { summary, skipped } = await importing(file, store);
      expect(skipped).toEqual([]);
      expect(summary).toMatchObject({ imported: 37, skipped: 0, failed: false });
      expect(summary.files).toEqual([
        { file, lines: 37, imported: 37, skipped: 0, durationMs: expect.any(Number) },
      ]);
      const catalog = await catalogOf(store);
      expect(catalog).toHaveLength(37);
      expect((await importing(file, store)).summary).toMatchObject({ imported: 37, skipped: 0 });
      expect(await catalogOf(store)).toEqual(catalog);
    });

    test("goes on where an import was stopped", async () => {
      const store = await openStore(maker);
      const file = tempFile("albums.ndjson", albumLines(2000, "x".repeat(1000)));
      const stop = new AbortController();
      const interrupted = importCatalog({
        store,
        files: [file],
        batchSize: 100,
        signal: stop.signal,
        onProgress: ({ lines }) => {
          if (lines > 300) stop.abort(new Error("enough"));
        },
      });
      const error: unknown = await interrupted.catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: "INTERRUPTED", file, cause: new Error("enough") });
      const before = await store.catalog.count("albums");
      expect(before).toBeGreaterThan(300);
      expect(before).toBeLessThan(2000);
      expect(error).toMatchObject({
        message: `the import of ${file} was stopped; ${before} of ${before} lines were imported`,
        progress: { lines: before, imported: before },
      });
      const { summary } = await importing(file, store);
      expect(summary.files[0]).toMatchObject({ lines: 2000, imported: 2000, resumedFrom: before });
      expect(await store.catalog.count("albums")).toBe(2000);
      expect((await importing(file, store)).summary.files[0]).not.toHaveProperty("resumedFrom");
    });
  });
}

test("imports albums and releases from one file", async () => {
  const { store } = await importing(tempFile("a.ndjson", ndjson({ id: albumId(1) }, release(1))));
  expect(await store.catalog.listIds(10)).toEqual([albumId(1), derivedAlbumId(mbid(1))]);
});

test("imports a release as the web service prints it, and a list of them", async () => {
  const one = JSON.stringify(release(1), null, 2);
  const list = JSON.stringify([release(1), release(2)], null, 2);
  expect((await importing(tempFile("one.json", one))).summary.imported).toBe(1);
  expect((await importing(tempFile("list.json", list))).summary.imported).toBe(2);
});

test("imports several files in their order, later albums over earlier ones", async () => {
  const store = memoryStore();
  const first = tempFile("1.ndjson", ndjson({ id: albumId(1), title: "first" }, { id: albumId(2) }));
  const second = tempFile("2.ndjson", ndjson({ id: albumId(1), title: "second" }));
  const summary = await importCatalog({ store, files: [first, second] });
  expect(summary.files.map(({ file, imported }) => [file, imported])).toEqual([
    [first, 2],
    [second, 1],
  ]);
  expect(await catalogOf(store)).toEqual([
    `{"id":"${albumId(1)}","title":"second"}`,
    `{"id":"${albumId(2)}"}`,
  ]);
});

test("goes by what a file is and not by its name", async () => {
  expect((await importing(tempFile("albums.xz", gzipSync(albumLines(3))))).summary.imported).toBe(3);
  expect((await importing(tempFile("albums.gz", albumLines(3)))).summary.imported).toBe(3);
});

test("imports the MusicBrainz dump", async () => {
  expect((await importing(fixture("archives/mbdump.tar.xz"))).summary.imported).toBe(3);
});

test("imports standard input", async () => {
  const stdin = Readable.from([albumLines(2), albumLine(2)]);
  const summary = await importCatalog({ store: memoryStore(), files: ["-"], stdin });
  expect(summary).toMatchObject({ files: [{ file: "-" }], imported: 3 });
});

test("tolerates a byte order mark, CRLF, empty lines and a last line without an end", async () => {
  const file = tempFile("a.ndjson", `\ufeff${albumLine(1)}\r\n\r\n${albumLine(2)}\n\n${albumLine(3)}`);
  const { summary, skipped } = await importing(file);
  expect(skipped).toEqual([]);
  expect(summary.files[0]).toMatchObject({ lines: 3, imported: 3 });
});

describe("bad lines", () => {
  test("are reported with their numbers and reasons, and the others imported", async () => {
    const latin1 = Buffer.from('{"id":"B000000009","title":"Déjà vu"}\n', "latin1");
    const head = `${albumLine(1)}\n\nnonsense\n{"id":"B01"}\n[1]\n`;
    const tail = ndjson(
      { id: mbid(1), name: "Björk" },
      { id: albumId(2), tracks: "none" },
      { id: albumId(3) },
    );
    const file = tempFile(
      "a.ndjson",
      Buffer.concat([Buffer.from(head), latin1, Buffer.from(tail), Buffer.from('{"id":')]),
    );
    const { store, summary, skipped } = await importing(file);
    expect(summary.files[0]).toMatchObject({ lines: 9, imported: 2, skipped: 7 });
    expect(await store.catalog.listIds(10)).toEqual([albumId(1), albumId(3)]);
    expect(skipped).toEqual([
      { file, line: 3, reason: expect.stringMatching(/^is not valid JSON: Unexpected token/) },
      { file, line: 4, reason: 'id: expected a catalog id such as B0064UPU4G, got "B01"' },
      { file, line: 5, reason: "is not a JSON object but a list" },
      { file, line: 6, reason: "is not valid UTF-8" },
      { file, line: 7, reason: "is an entity of MusicBrainz, but not a release" },
      { file, line: 8, reason: 'tracks: expected a list, got "none"' },
      { file, line: 10, reason: "is not valid JSON: Unexpected end of JSON input" },
    ]);
  });

  test("may be longer than 10 MB without harm to the lines around them", async () => {
    const long = JSON.stringify({ id: albumId(2), title: "x".repeat(10_000_000) });
    const { summary, skipped } = await importing(
      tempFile("a.ndjson", `${albumLine(1)}\n${long}\n${albumLine(3)}\n`),
    );
    expect(summary).toMatchObject({ imported: 2, skipped: 1 });
    expect(skipped).toMatchObject([{ line: 2, reason: "is longer than 10,000,000 bytes" }]);
  });

  test("of just under 10 MB are imported", async () => {
    const long = JSON.stringify({ id: albumId(2), title: "x".repeat(9_999_000) });
    expect((await importing(tempFile("a.ndjson", `${long}\n`))).summary.imported).toBe(1);
  });

  test("are told with their file in the archive", async () => {
    const { packTar } = await import("modern-tar");
    const body = `${albumLine(1)}\nnonsense\n`;
    const archive = await packTar([{ header: { name: "x/a.ndjson", size: body.length }, body }]);
    const { skipped } = await importing(tempFile("a.tar", archive));
    expect(skipped).toMatchObject([{ entry: "x/a.ndjson", line: 2 }]);
  });

  test("make a strict import fail, and only that", async () => {
    const files = [tempFile("a.ndjson", `${albumLine(1)}\nnonsense\n`)];
    const store = memoryStore();
    expect(await importCatalog({ store, files })).toMatchObject({ skipped: 1, failed: false });
    expect(await importCatalog({ store, files, strict: true })).toMatchObject({ imported: 1, failed: true });
    const good = [tempFile("b.ndjson", albumLines(1))];
    expect(await importCatalog({ store, files: good, strict: true })).toMatchObject({ failed: false });
  });
});

describe("a file that can't be imported", () => {
  test("stops the import before anything is imported", async () => {
    const store = memoryStore();
    const good = tempFile("a.ndjson", albumLines(3));
    const missing = join(tempFolder(), "missing.ndjson");
    const bad: ReadonlyArray<readonly [string, string]> = [
      [missing, "NOT_FOUND"],
      [tempFolder(), "IS_DIRECTORY"],
      [tempFile("empty.ndjson", ""), "EMPTY"],
    ];
    for (const [file, code] of bad) {
      await expect(importCatalog({ store, files: [good, file] })).rejects.toMatchObject({ code, file });
    }
    expect(await store.catalog.count("albums")).toBe(0);
  });

  test("may hold nothing but empty lines, or nothing in gzip", async () => {
    for (const content of ["\n\n", gzipSync(""), "[]"]) {
      const file = tempFile("a.ndjson", content);
      await expect(importing(file)).rejects.toMatchObject({
        code: "EMPTY",
        message: `${file} holds no albums`,
      });
    }
    const stdin = Readable.from([]);
    await expect(importCatalog({ store: memoryStore(), files: ["-"], stdin })).rejects.toMatchObject({
      code: "EMPTY",
    });
  });

  test("may be cut short: what came before stays, and the error says how much", async () => {
    const store = memoryStore();
    const whole = gzipSync(albumLines(20_000), { level: 0 });
    const file = tempFile("a.ndjson.gz", whole.subarray(0, whole.length / 2));
    const error: unknown = await importing(file, store).catch((reason: unknown) => reason);
    const count = await store.catalog.count("albums");
    expect(count).toBeGreaterThan(5000);
    const counted = count.toLocaleString("en");
    expect(error).toMatchObject({
      code: "TRUNCATED",
      file,
      message: `${file} ends in the middle of its gzip data; ${counted} of ${counted} lines were imported`,
      progress: { imported: count },
    });
    // The file mended is another version of it and begins anew.
    writeFileSync(file, whole);
    const { summary } = await importing(file, store);
    expect(summary.files[0]).toMatchObject({ imported: 20_000 });
    expect(summary.files[0]).not.toHaveProperty("resumedFrom");
  });
});

describe("after a failure", () => {
  /** A store of which the `nth` write of albums fails. */
  function failing(store: Store, nth: number): Store {
    let writes = 0;
    return {
      ...store,
      catalog: {
        ...store.catalog,
        put(albums, options) {
          writes += 1;
          if (writes === nth) throw new StoreError("FULL", "No space is left.");
          return store.catalog.put(albums, options);
        },
      },
    };
  }

  test("of the store, the batches before it stay and the import can be run again", async () => {
    const store = memoryStore();
    const file = tempFile("a.ndjson", `${albumLines(5)}nonsense\n${albumLine(5)}\n${albumLine(6)}\n`);
    const options = { files: [file], batchSize: 2 };
    await expect(importCatalog({ store: failing(store, 3), ...options })).rejects.toMatchObject({
      code: "FULL",
    });
    expect(await store.catalog.listIds(10)).toEqual([0, 1, 2, 3].map(albumId));
    const skipped: number[] = [];
    const summary = await importCatalog({ store, ...options, onSkip: ({ line }) => skipped.push(line) });
    expect(summary.files[0]).toMatchObject({ lines: 8, imported: 7, skipped: 1, resumedFrom: 4 });
    expect(skipped).toEqual([6]);
  });

  test("a file that was changed meanwhile begins anew", async () => {
    const store = memoryStore();
    const file = tempFile("a.ndjson", albumLines(6));
    await expect(importCatalog({ store: failing(store, 2), files: [file], batchSize: 2 })).rejects.toThrow(
      StoreError,
    );
    rmSync(file);
    writeFileSync(file, albumLines(7));
    expect((await importing(file, store)).summary.files[0]).toEqual({
      file,
      lines: 7,
      imported: 7,
      skipped: 0,
      durationMs: expect.any(Number),
    });
  });

  test("lines that were skipped before it count, but are not reported again", async () => {
    const store = memoryStore();
    const file = tempFile("a.ndjson", `nonsense\n${albumLines(4)}`);
    await expect(importCatalog({ store: failing(store, 2), files: [file], batchSize: 2 })).rejects.toThrow(
      StoreError,
    );
    const { summary, skipped } = await importing(file, store);
    expect(summary).toMatchObject({ imported: 4, skipped: 1 });
    expect(skipped).toEqual([]);
  });
});

test("tells how far it has come", async () => {
  const file = tempFile("a.ndjson", albumLines(2000, "x".repeat(500)));
  const progress: ImportProgress[] = [];
  await importCatalog({ store: memoryStore(), files: [file], onProgress: (each) => progress.push(each) });
  const last = progress.at(-1);
  expect(progress.length).toBeGreaterThan(3);
  expect(last).toEqual({
    file,
    bytesRead: last?.bytesTotal,
    bytesTotal: last?.bytesRead,
    lines: 2000,
    imported: 2000,
    skipped: 0,
  });
  const bytes = progress.map(({ bytesRead }) => bytesRead);
  expect(bytes).toEqual(bytes.toSorted((a, b) => a - b));
});

test("stops while it waits for standard input", async () => {
  const stop = new AbortController();
  const stdin = new Readable({ read() {} });
  onTestFinished(() => void stdin.destroy());
  stdin.push(albumLines(3));
  const store = memoryStore();
  const waiting = importCatalog({
    store,
    files: ["-"],
    stdin,
    signal: stop.signal,
    onProgress: () => setImmediate(() => stop.abort()),
  });
  stdin.push(`${albumLines(1000)}`);
  await expect(waiting).rejects.toMatchObject({ code: "INTERRUPTED" });
  expect(await store.catalog.count("albums")).toBe(1000);
});

test("does not begin when it is stopped already", async () => {
  const store = memoryStore();
  const files = [tempFile("a.ndjson", albumLines(3))];
  const stopped = importCatalog({ store, files, signal: AbortSignal.abort() });
  await expect(stopped).rejects.toMatchObject({ code: "INTERRUPTED" });
  expect(await store.catalog.count("albums")).toBe(0);
});
