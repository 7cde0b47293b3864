import {
  createDatabase,
  findPostgres,
  type RunningPostgres,
  setSynchronousStandbys,
  startPostgres,
} from "@gatefold/test-postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store } from "../store.ts";
import { albumId, entry } from "../testing/fixtures.ts";
import { openPostgresStore } from "./testing/open-store.ts";
import { serverUrl } from "./testing/postgres-maker.ts";
import { startProxy } from "./testing/proxy.ts";

describe.skipIf(serverUrl === undefined)("a primary server and its standby (needs PostgreSQL)", () => {
  let primary: RunningPostgres;
  let standby: RunningPostgres;
  beforeAll(async () => {
    const bin = findPostgres() ?? "";
    // What the primary has answered can be read from the standby.
    primary = await startPostgres({ bin, settings: { synchronous_commit: "remote_apply" } });
    standby = await startPostgres({ bin, standbyOf: primary });
    await setSynchronousStandbys(primary, "*");
  });
  afterAll(async () => {
    await standby.remove();
    await primary.remove();
  });

  const hostOf = (url: string) => new URL(url).host;
  const urlOf = (...urls: readonly [string, ...string[]]) =>
    urls[0].replace(hostOf(urls[0]), urls.map(hostOf).join(","));

  test("are told apart: of several hosts, the one that can be written is used", async () => {
    const url = await createDatabase(primary.url);
    const follower = Object.assign(new URL(url), { port: String(standby.port) }).href;
    const store = await openPostgresStore({ url: urlOf(follower, url) });
    expect(store.address).toContain(`127.0.0.1:${standby.port},127.0.0.1:${primary.port}/`);
    expect(await store.library.add("ada", "albums", entry(1))).toEqual(entry(1));
    const reader = await openPostgresStore({ url: `${urlOf(url, follower)}?target_session_attrs=standby` });
    await expect
      .poll(async () => reader.library.list({ userId: "ada", list: "albums", limit: 9 }))
      .toEqual([entry(1)]);
    await expect((async () => reader.library.add("ada", "albums", entry(2)))()).rejects.toMatchObject({
      code: "READ_ONLY",
    });
    const alone = openPostgresStore({ url: `${follower}?target_session_attrs=read-write` });
    await expect(alone).rejects.toMatchObject({
      code: "UNREACHABLE",
      message: expect.stringContaining(`127.0.0.1:${standby.port} is not read-write`),
    });
  });

  test("change places, and the new primary is found with all that was acknowledged", async () => {
    const proxy = await startProxy(primary.url);
    const limits = { connectTimeoutMs: 1_000, statementTimeoutMs: 1_000 };
    const store = await openPostgresStore({ url: urlOf(proxy.url, standby.url), ...limits });
    const acknowledged: string[] = [];
    let isDone = false;
    const writers = Array.from({ length: 4 }, async (_, first) => {
      for (let number = first; !isDone; number += 4) {
        if (await tryToAdd(store, number)) acknowledged.push(albumId(number));
      }
    });
    await expect.poll(() => acknowledged.length).toBeGreaterThan(40);
    // The first host goes silent, so that nothing tells the store, and then is gone.
    proxy.goDead();
    await primary.stop("immediate");
    await standby.promote();
    const before = acknowledged.length;
    await expect.poll(() => acknowledged.length).toBeGreaterThan(before + 40);
    isDone = true;
    await Promise.all(writers);
    const kept = await store.library.list({ userId: "ada", list: "albums", limit: 1_000_000 });
    const keptIds = new Set(kept.map((one) => one.itemId));
    expect(acknowledged.filter((id) => !keptIds.has(id))).toEqual([]);
  });
});

async function tryToAdd(store: Store, number: number): Promise<boolean> {
  try {
    await store.library.add("ada", "albums", entry(number));
    return true;
  } catch {
    return false;
  }
}
