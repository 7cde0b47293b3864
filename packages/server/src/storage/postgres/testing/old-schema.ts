import type pg from "pg";
import { mbid } from "../../testing/fixtures.ts";
import { Connections } from "../connections.ts";
import { migrate } from "../migrate.ts";
import { MIGRATIONS } from "../migrations.ts";
import { newSchema } from "./postgres-maker.ts";

/** Makes a schema from before tracks and artists, with albums of two tracks each by one of ten artists, and returns its name. */
export async function makeOldSchema(url: string, admin: pg.Client, albums: number): Promise<string> {
  const schema = newSchema();
  const connections = new Connections({ url });
  const before = MIGRATIONS.findIndex((step) => step.includes("CREATE TABLE {schema}.tracks"));
  try {
    await migrate({ connections, schema, create: true, steps: MIGRATIONS.slice(0, before) });
  } finally {
    await connections.close();
  }
  const numbers = Array.from({ length: albums }, (_, number) => number);
  await admin.query(
    `INSERT INTO ${schema}.albums (id, json, mbid)
      SELECT id, convert_to(json, 'UTF8'), mbid FROM unnest($1::text[], $2::text[], $3::text[]) AS album (id, json, mbid)`,
    [
      numbers.map((number) => idOf("B00ALB", number)),
      numbers.map((number) => JSON.stringify(albumOf(number))),
      numbers.map(mbid),
    ],
  );
  return schema;
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
