import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Carrier, carriers, type Connection } from "../carriers/carriers.ts";
import { type CallerName, createCallers, type TestCallers } from "./callers.ts";
import { createTestServers, isMissing, type StoreKind, STORES, type TestServers } from "./test-servers.ts";

interface Entry {
  readonly objectId: string;
  readonly node: { readonly id: string };
}

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly token?: string };
  readonly edgeCount: number;
  readonly edges: readonly Entry[];
}

const ALBUMS = Array.from({ length: 250 }, (_, index) => `B00000${String(index).padStart(4, "0")}`);
const LAST_FIRST = ALBUMS.toReversed();

for (const kind of STORES) {
  describe.skipIf(isMissing(kind)).for(carriers.map((carrier) => ({ carrier, name: carrier.name })))(
    `the library on the ${kind} store, $name`,
    ({ carrier }) => libraryOn(kind, carrier),
  );
}

function libraryOn(kind: StoreKind, carrier: Carrier): void {
  let servers: TestServers;
  let connection: Connection;
  let callers: TestCallers;

  async function ask(method: string, path: string, who: CallerName = "user") {
    const target = `/me/library/albums${path}`;
    const { status, text } = await connection.send({ method, target, headers: await callers.headersOf(who) });
    expect(status, text).toBe(200);
    return JSON.parse(text).data;
  }

  async function list(query = "", who: CallerName = "user"): Promise<Page> {
    return (await ask("GET", query, who)).user.libraryAlbums;
  }

  /** Reads from the first page to the last, and does something between pages. */
  async function collect(query: string, between?: (page: Page) => Promise<unknown>): Promise<Entry[]> {
    const entries: Entry[] = [];
    for (let cursor = ""; ; ) {
      const page = await list(`?${query}${cursor}`);
      expect(page.edgeCount).toBe(page.edges.length);
      expect("token" in page.pageInfo).toBe(page.pageInfo.hasNextPage);
      entries.push(...page.edges);
      if (!page.pageInfo.hasNextPage) return entries;
      cursor = `&cursor=${page.pageInfo.token}`;
      await between?.(page);
    }
  }

  const idsOf = (entries: readonly Entry[]) => entries.map(({ node }) => node.id);

  async function add(ids: readonly string[]) {
    for (const id of ids) await ask("PUT", `/${id}`);
  }

  beforeAll(async () => {
    servers = await createTestServers(kind);
    const json = new TextEncoder().encode("{}");
    await servers.normal.store.catalog.put(ALBUMS.map((id) => ({ id, json })));
    connection = await carrier.connect(servers.normal);
  });
  afterAll(async () => {
    await connection.close();
    await servers.close();
  });
  beforeEach(async () => {
    callers = await createCallers(servers);
  });

  test("pages of every size hold each of 250 entries once, newest first", async () => {
    await add(ALBUMS);
    for (let limit = 1; limit <= 100; limit += 1) {
      expect(idsOf(await collect(`limit=${limit}`)), `limit=${limit}`).toEqual(LAST_FIRST);
    }
    expect((await list()).edgeCount).toBe(100);
  });

  test("an entry that is added again stays where it is", async () => {
    await add(ALBUMS.slice(0, 3));
    const before = await list();
    await add(ALBUMS.slice(0, 1));
    expect(await list()).toEqual(before);
  });

  test("an entry that is removed and added again is a new one", async () => {
    await add(ALBUMS.slice(0, 2));
    const before = await list();
    await ask("DELETE", `/${ALBUMS[0]}`);
    await ask("DELETE", `/${ALBUMS[0]}`);
    expect((await list()).edgeCount).toBe(1);
    await add(ALBUMS.slice(0, 1));
    const after = await list();
    expect(idsOf(after.edges)).toEqual([ALBUMS[0], ALBUMS[1]]);
    expect(after.edges[0]?.objectId).not.toBe(before.edges[1]?.objectId);
  });

  test("every entry has an id of its own", async () => {
    await Promise.all(ALBUMS.slice(0, 50).map((id) => ask("PUT", `/${id}`)));
    const entries = await collect("limit=20");
    expect(new Set(entries.map(({ objectId }) => objectId)).size).toBe(50);
    expect(idsOf(entries).toSorted()).toEqual(ALBUMS.slice(0, 50));
  });

  test("pages miss nothing and repeat nothing while others add and remove", async () => {
    await add(ALBUMS.slice(0, 60));
    let next = 60;
    const entries = await collect("limit=10", async ({ edges }) => {
      // A new entry, one that was shown, the last one that was shown, and one that is still to come.
      await add(ALBUMS.slice(next, next + 1));
      next += 1;
      await ask("DELETE", `/${edges[0]?.node.id}`);
      await ask("DELETE", `/${edges.at(-1)?.node.id}`);
      await ask("DELETE", `/${ALBUMS[next - 61]}`);
    });
    const shown = idsOf(entries);
    expect(new Set(shown).size).toBe(shown.length);
    const removed = ALBUMS.slice(0, next - 60);
    expect(shown).toEqual(
      ALBUMS.slice(0, 60)
        .filter((id) => !removed.includes(id))
        .toReversed(),
    );
  });

  test("a filter lists entries of its albums only, in pages too", async () => {
    await add(ALBUMS.slice(0, 30));
    const wanted = ALBUMS.slice(20, 40).toReversed();
    const expected = ALBUMS.slice(20, 30).toReversed();
    expect(idsOf(await collect(`limit=3&albumIds=${wanted.join(",")}`))).toEqual(expected);
    expect(idsOf(await collect(`albumIds=${wanted.join("%2C")}`))).toEqual(expected);
    expect((await list(`?albumIds=${ALBUMS[200]}`)).edges).toEqual([]);
  });

  test("two users do not see each other", async () => {
    await add(ALBUMS.slice(0, 2));
    await ask("PUT", `/${ALBUMS[5]}`, "other");
    await ask("DELETE", `/${ALBUMS[0]}`, "other");
    expect(idsOf((await list()).edges)).toEqual([ALBUMS[1], ALBUMS[0]]);
    expect(idsOf((await list("", "other")).edges)).toEqual([ALBUMS[5]]);
  });
}
