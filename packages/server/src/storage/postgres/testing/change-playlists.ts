// Run as a process: opens the schema SCHEMA of the database at URL, and does STEPS random changes of three playlists, in which it
// adds, moves and removes entries of its own and moves them beside any others. Prints which of its entries each playlist still has.
import { createRandom } from "@gatefold/test-helpers/random";
import { objectId, playlist } from "../../testing/fixtures.ts";
import { postgresStore } from "../postgres-store.ts";

const [url = "", schema = "", writer = "", steps = "0"] = process.argv.slice(2);
const { playlists, close } = await postgresStore({ url, schema, statementTimeoutMs: 60_000 });
const random = createRandom(Number(writer));
const updatedAt = "2027-01-01T00:00:00.000Z";
const own = new Map([1, 2, 3].map((number) => [playlist(number).id, new Set<string>()]));
let last = Number(writer) * 1_000_000;

async function change(id: string, mine: Set<string>): Promise<void> {
  const page = await playlists.entries(id, { limit: 10_000 });
  const all = (page?.entries ?? []).map(({ entryId }) => entryId);
  const some = [...mine].filter(() => random.below(3) === 0);
  const kind = random.below(4);
  if (kind === 0 && some.length > 0) {
    await playlists.remove(id, { entryIds: some, updatedAt });
    for (const entryId of some) mine.delete(entryId);
  } else if (kind === 1 && some.length > 0) {
    const others = all.filter((entryId) => !some.includes(entryId));
    const neighbor = others[random.below(others.length)];
    const side = random.below(2) === 0 ? { above: neighbor } : { below: neighbor };
    // The other process may have removed the neighbour, or there is none.
    await playlists.move(id, { entryIds: some.reverse(), ...side, updatedAt });
  } else {
    const tracks = Array.from({ length: 1 + random.below(5) }, () => {
      last += 1;
      return { entryId: objectId(last), trackId: `track-${random.below(20)}`, durationMs: 1000 };
    });
    const added = await playlists.append(id, { tracks, skipDuplicates: random.below(2) === 0, updatedAt });
    if (added === undefined || "problem" in added) throw new Error("nothing could be added");
    for (const { entryId } of added.added) mine.add(entryId);
  }
}

for (let step = 0; step < Number(steps); step++) {
  await Promise.all([...own].map(([id, mine]) => change(id, mine)));
}
await close();
console.log(JSON.stringify(Object.fromEntries([...own].map(([id, mine]) => [id, [...mine]]))));
