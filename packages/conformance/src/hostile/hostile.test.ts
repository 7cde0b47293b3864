import { expect, onTestFinished, test } from "vitest";
import { tempDatabase } from "../server/command.ts";
import { isMissing, STORES, testDatabase } from "../server/test-servers.ts";
import { api } from "../specification/specification.ts";
import { hostileCalls } from "./requests.ts";
import { runHostile } from "./run.ts";
import { startHostileServer } from "./servers.ts";

const REQUESTS = 400;
const SEED = 7;

const PLACES = {
  memory: () => ":memory:",
  sqlite: tempDatabase,
  postgres: testDatabase,
} as const;
const stores = STORES.filter((store) => !isMissing(store));

/** Paths of what users have, with times and ids that are no others. */
const OF_USERS = /^\/(me|playlists|player)\b/;

/** What each store answered to requests that only depend on the catalog, by the number of the request. */
const answersOfStores: ReadonlyMap<number, string>[] = [];

test.for(stores)(
  "hostile requests get declared answers, the same from all stores and nothing of another user: %s",
  async (store) => {
    const server = await startHostileServer(await PLACES[store]());
    onTestFinished(server.close);
    const ofCatalog = new Map<number, string>();
    const { failures, answers } = await runHostile(server, {
      seed: SEED,
      requests: REQUESTS,
      onAnswer(number, { operation, isRouted }, { status, text }) {
        if (!isRouted || OF_USERS.test(operation.path)) return;
        ofCatalog.set(number, `${status} ${withoutRandom(text)}`);
      },
    });
    expect(failures, failures.join("\n")).toEqual([]);
    for (const { operationId } of api.operations)
      expect(answers.has(`${operationId} 400`), operationId).toBe(true);
    const taken = [...answers.keys()].filter((name) => name.endsWith(" 200"));
    expect(taken.length).toBeGreaterThan(api.operations.length / 2);
    answersOfStores.push(ofCatalog);
    expect(ofCatalog).toEqual(answersOfStores[0]);
  },
);

/** The body without cursors and ids of requests. */
function withoutRandom(text: string): string {
  return text.replaceAll(/"(token|reference)":"[^"]*"/g, '"$1":""');
}

test("one seed gives the same hostile requests", () => {
  const make = () => {
    const calls = hostileCalls(api, SEED, { own: ["abc"], others: ["def"] });
    return Array.from({ length: 200 }, () => {
      const { operation, ...call } = calls.next().value;
      return JSON.stringify({ ...call, id: operation.operationId });
    });
  };
  expect(make()).toEqual(make());
  expect(new Set(make()).size).toBeGreaterThan(190);
});

test("every seed gives hostile requests", () => {
  for (let seed = 1; seed <= 8; seed += 1) {
    const calls = hostileCalls(api, seed, { own: ["abc"], others: ["def"] });
    for (let count = 0; count < 1_000; count += 1) expect(calls.next().done).toBe(false);
  }
});
