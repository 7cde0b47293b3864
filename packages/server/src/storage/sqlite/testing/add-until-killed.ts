// Run as a process: adds entries to the library of "ada" in FILE, sixteen at a time, and prints the album id of
// each one that the store has acknowledged, until it is killed.
import { writeSync } from "node:fs";
import { albumId, entry } from "../../testing/fixtures.ts";
import { sqliteStore } from "../sqlite-store.ts";

const [file = ""] = process.argv.slice(2);
const store = sqliteStore({ file });
let next = 0;

async function addForever(): Promise<never> {
  for (;;) {
    const number = next++;
    await store.library.add("ada", "albums", entry(number));
    writeSync(1, `${albumId(number)}\n`);
  }
}

await Promise.all(Array.from({ length: 16 }, addForever));
