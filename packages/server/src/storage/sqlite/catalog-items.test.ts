import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import type { StoredAlbum } from "../catalog.ts";
import { album, albumId } from "../testing/fixtures.ts";
import { CatalogItemWriter } from "./catalog-items.ts";
import { catalogSearchSql, findSimilarWords } from "./catalog-search.ts";
import { migrate } from "./migrations.ts";
import { preparedStatements } from "./statements.ts";

function newWriter() {
  const db = new DatabaseSync(":memory:");
  onTestFinished(() => db.close());
  migrate(db, { file: ":memory:", readOnly: false });
  const writer = new CatalogItemWriter(db);
  const searches = preparedStatements(db, catalogSearchSql);
  return { db, writer, similarTo: (word: string) => findSimilarWords(searches, word, 1) };
}

test.each([
  ["adds an album", albumId(2)],
  ["replaces one", albumId(1)],
])("words of a change that was rolled back, which %s, are added by the next one", (_, id) => {
  const { db, writer, similarTo } = newWriter();
  writer.put([album(albumId(1), "first")]);
  db.exec("BEGIN");
  writer.put([album(id, "bohemian")]);
  db.exec("ROLLBACK");
  expect(similarTo("bohemain")).toEqual([]);
  writer.put([album(id, "bohemian")]);
  expect(similarTo("bohemain")).toEqual(["bohemian"]);
});

test("words are added again after everything was cleared, also by another process", () => {
  const { db, writer, similarTo } = newWriter();
  const other = new CatalogItemWriter(db);
  const albums: readonly StoredAlbum[] = [album(albumId(1), "bohemian")];
  for (const clearing of [writer, other]) {
    writer.put(albums);
    db.exec("DELETE FROM albums");
    clearing.clear();
    writer.put(albums);
    expect(similarTo("bohemain")).toEqual(["bohemian"]);
    db.exec("DELETE FROM albums");
    writer.clear();
  }
});
