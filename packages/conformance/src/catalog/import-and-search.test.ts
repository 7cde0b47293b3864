import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gatefold, serveForTest, tempDatabase, tempFolder } from "../server/command.ts";
import { postgresUrl, testDatabase } from "../server/test-servers.ts";
import { madeAlbums } from "./albums.ts";
import { readAgreement } from "./agreement.ts";

const ALBUMS = 800;
/** Enough to look at: both ends of the file. */
const COMPARED = 10;

const DATABASES = [
  { name: "one SQLite file", isMissing: false, create: async () => tempDatabase() },
  { name: "one PostgreSQL", isMissing: postgresUrl === undefined, create: testDatabase },
];

describe.for(DATABASES)("two processes on $name", ({ isMissing, create }) => {
  test.skipIf(isMissing)(
    "one imports, and the other answers every search meanwhile and then finds all of it",
    async () => {
      const db = await create();
      const { url } = await serveForTest(db);
      await gatefold("users", "add", "Ada", "--db", db);
      const [key, token] = await Promise.all([
        gatefold("keys", "add", "--db", db),
        gatefold("tokens", "issue", "--db", db),
      ]);
      const headers = { "x-api-key": key.stdout.trim(), authorization: `Bearer ${token.stdout.trim()}` };
      const albums = madeAlbums(ALBUMS).map(({ album }) => album);
      const file = join(tempFolder(), "catalog.ndjson");
      writeFileSync(file, albums.map((album) => JSON.stringify(album)).join("\n"));

      let isImported = false;
      const imported = gatefold("import", file, "--db", db).then((run) => {
        isImported = true;
        return run;
      });
      const found: number[] = [];
      // Words that many have, a prefix, and typing errors, which cost most.
      for (let at = 0; !isImported; at += 1) {
        const query = ["love", "the", "s", "nothng esle mattres"][at % 4] ?? "";
        const response = await fetch(`${url}/search?query=${encodeURIComponent(query)}`, { headers });
        const text = await response.text();
        expect(response.status, text).toBe(200);
        found.push(text.length);
      }
      expect(await imported).toMatchObject({ exitCode: 0 });
      expect(found.length).toBeGreaterThan(0);
      const access = { url, headers };
      const ends = [...albums.slice(0, COMPARED), ...albums.slice(-COMPARED)];
      await expect
        .poll(() => readAgreement(access, ends))
        .toEqual({ present: ends.length, contradictions: [] });
    },
  );
});
