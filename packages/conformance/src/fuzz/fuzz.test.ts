import { openapi } from "@gatefold/spec";
import { expect, onTestFinished, test } from "vitest";
import { api, type SpecifiedOperation } from "../specification/specification.ts";
import { formatFailure, fuzz, type Send } from "./fuzz.ts";
import { startServers } from "./servers.ts";
import { document } from "./testing/document.ts";
import { MISTAKES, type Mistake, thingsServer } from "./testing/server.ts";

const SEEDS = [1, 2, 3];

function run(seed: number, ...mistakes: readonly (Mistake | undefined)[]) {
  const ways = mistakes.map(thingsServer);
  return fuzz({ document, ways, seed, maxBodyBytes: 10_000, requestsPerOperation: 300 });
}

test.for(SEEDS)(
  "a server that is right passes, and every operation gives its answers, seed %i",
  async (seed) => {
    const { failures, answers } = await run(seed, undefined);
    expect(failures, failures.map(formatFailure).join("\n")).toEqual([]);
    expect([...answers.keys()].sort()).toEqual([
      "changeThing 200",
      "changeThing 400",
      "changeThing 413",
      "changeThing 415",
      "getThing 200",
      "getThing 400",
      "removeThings 204",
      "removeThings 400",
      "removeThings 413",
      "removeThings 415",
      "searchThings 200",
      "searchThings 400",
      "searchThings 413",
      "searchThings 415",
      "setThing 200",
      "setThing 400",
      "setThing 415",
    ]);
  },
);

test.for(MISTAKES)("a server that %s is found out by every seed", async (mistake) => {
  for (const seed of SEEDS) expect((await run(seed, mistake)).failures, `seed ${seed}`).not.toEqual([]);
});

test("two ways to a server have to give equal answers", async () => {
  const { failures } = await run(1, undefined, "names-nothing");
  expect(failures.map(({ problem }) => problem)).toContainEqual(
    expect.stringMatching(/different answers|names/),
  );
});

test("one seed gives the same requests", async () => {
  const sent: string[][] = [[], []];
  for (const requests of sent) {
    const record: Send = (request) => {
      requests.push(JSON.stringify(request));
      return thingsServer()(request);
    };
    await fuzz({ document, seed: 7, ways: [record] });
  }
  expect(sent[0]).toEqual(sent[1]);
  expect(new Set(sent[0]).size).toBeGreaterThan(300);
});

test.for(SEEDS)("the API keeps to its specification over both carriers, seed %i", async (seed) => {
  const servers = await startServers();
  onTestFinished(servers.close);
  const { failures, answers } = await fuzz({ document: openapi, seed, ...servers });
  expect(failures, failures.map(formatFailure).join("\n")).toEqual([]);
  // No request knows a playlist of the user, or its entries: those that would change one find none.
  const changesPlaylist = ({ method, path }: SpecifiedOperation) =>
    path.startsWith("/playlists/{id}") && method !== "GET";
  for (const operation of api.operations)
    expect(
      [...answers.keys()].some((name) => name.startsWith(`${operation.operationId} 2`)),
      operation.operationId,
    ).toBe(!changesPlaylist(operation));
});
