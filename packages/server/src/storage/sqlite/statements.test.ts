import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { migrate } from "./migrate.ts";
import { preparedStatements, type StatementName } from "./statements.ts";

function planOf(name: StatementName): string {
  const db = new DatabaseSync(":memory:");
  onTestFinished(() => db.close());
  migrate(db, { file: ":memory:", readOnly: false });
  const { sourceSQL } = preparedStatements(db)(name);
  const rows = db.prepare(`EXPLAIN QUERY PLAN ${sourceSQL}`).all();
  return rows.map((row) => row.detail).join("\n");
}

test.each<[StatementName, string]>([
  ["getAlbum", "SEARCH albums USING INDEX sqlite_autoindex_albums_1 (id=?)"],
  ["listAlbumIds", "SEARCH albums USING COVERING INDEX sqlite_autoindex_albums_1 (id>?)"],
  ["listLibrary", "SEARCH library USING PRIMARY KEY (user_id=? AND object_id<?)"],
  ["getLibraryEntry", "SEARCH library USING INDEX library_by_album (user_id=? AND album_id=?)"],
  ["deleteLibraryEntry", "SEARCH library USING COVERING INDEX library_by_album (user_id=? AND album_id=?)"],
])("%s is a look-up in one index, without a sort", (name, plan) => {
  expect(planOf(name)).toBe(plan);
});

test("listLibraryOfAlbums looks up each album by user and id", () => {
  expect(planOf("listLibraryOfAlbums")).toContain(
    "SEARCH library USING INDEX library_by_album (user_id=? AND album_id=?",
  );
});
