import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { mbid } from "../../testing/fixtures.ts";
import { MIGRATIONS, migrate } from "../migrations.ts";

/** A database from before tracks and artists, with albums of two tracks each by one of ten artists. */
export function oldDatabase(albums: number): string {
  const file = join(tempFolder(), "gatefold.db");
  const db = new DatabaseSync(file);
  const before = MIGRATIONS.findIndex((step) => step.includes("CREATE TABLE tracks"));
  migrate(db, { file, readOnly: false }, MIGRATIONS.slice(0, before));
  db.exec("PRAGMA journal_mode = WAL; BEGIN");
  const insert = db.prepare("INSERT INTO albums (id, json, mbid) VALUES (?, ?, ?)");
  for (let number = 0; number < albums; number += 1) {
    const [id, json] = [idOf("B00ALB", number), JSON.stringify(albumOf(number))];
    insert.run(id, new TextEncoder().encode(json), mbid(number));
  }
  db.exec("COMMIT");
  db.close();
  return file;
}

function albumOf(number: number): object {
  const artists = [{ id: idOf("B00ART", number % 10), name: `Artist ${number % 10}` }];
  const tracks = [0, 1].map((track) => ({
    id: idOf("B00T", number * 10 + track, 6),
    title: `Song${number} part${track}`,
  }));
  return { id: idOf("B00ALB", number), title: `Album${number}`, artists, tracks };
}

/** A catalog id that ends with a number. */
export function idOf(prefix: string, number: number, digits: number = 4): string {
  return `${prefix}${String(number).padStart(digits, "0")}`;
}
