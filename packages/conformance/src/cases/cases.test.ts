import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isThorough } from "@gatefold/test-helpers/thorough";
import { type Carrier, carriers, comparable, type Connection } from "../carriers/carriers.ts";
import { createCallers } from "../server/callers.ts";
import {
  createTestServers,
  isMissing,
  type ServerState,
  type StoreKind,
  STORES,
  type TestServers,
} from "../server/test-servers.ts";
import { type Case, cases } from "./case.ts";
import { callCase, runCase } from "./run-case.ts";

type Connections = Readonly<Record<ServerState, Connection>>;

async function connectToAll({ connect }: Carrier, servers: TestServers): Promise<Connections> {
  return {
    normal: await connect(servers.normal),
    throttled: await connect(servers.throttled),
    failing: await connect(servers.failing),
    broken: await connect(servers.broken),
    faulty: await connect(servers.faulty),
  };
}

const hasGetBody = ({ sends, request }: Case) => sends !== undefined && /^(GET|HEAD) /.test(request);

for (const kind of STORES) describe.skipIf(isMissing(kind))(`on the ${kind} store`, () => casesOn(kind));

/** What a carrier does is the same on every store, so that one is tried with both, or all to be thorough. */
function carriersOf(kind: StoreKind): readonly Carrier[] {
  return isThorough || kind === "memory" ? carriers : carriers.filter(({ name }) => name.includes("network"));
}

function casesOn(kind: StoreKind): void {
  let servers: TestServers;
  beforeAll(async () => {
    servers = await createTestServers(kind);
  });
  afterAll(() => servers.close());

  describe.for(carriersOf(kind).map((carrier) => ({ ...carrier })))("$name", (carrier) => {
    let connections: Connections;
    beforeAll(async () => {
      connections = await connectToAll(carrier, servers);
    });
    afterAll(async () => {
      for (const connection of Object.values(connections)) await connection.close();
    });

    const carried = cases.filter((tested) => carrier.carriesGetBody || !hasGetBody(tested));
    test.for(carried)("$operationId $status: $title", async (tested) => {
      await runCase(tested, await createCallers(servers), connections[tested.server ?? "normal"]);
    });
  });
}

describe("both carriers give the same response", () => {
  let servers: TestServers;
  let connections: readonly Connections[];
  beforeAll(async () => {
    servers = await createTestServers("memory");
    connections = await Promise.all(carriers.map((carrier) => connectToAll(carrier, servers)));
  });
  afterAll(async () => {
    for (const each of connections.flatMap((one) => Object.values(one))) await each.close();
    await servers.close();
  });

  test.for(cases.filter((tested) => !hasGetBody(tested)))("$operationId $status: $title", async (tested) => {
    const [inProcess, overNetwork] = await Promise.all(
      connections.map(async (each) => {
        const callers = await createCallers(servers);
        const { status, headers, text, names } = await callCase(
          tested,
          callers,
          each[tested.server ?? "normal"],
        );
        const named = [...names].reduce((all, [name, value]) => all.replaceAll(value, `{${name}}`), text);
        // Keys and ids are equally long for all.
        return comparable(
          status,
          [...headers],
          named.replaceAll(/amzn1\.application\.[0-9a-f]{32}/g, "(key)"),
        );
      }),
    );
    expect(overNetwork).toEqual(inProcess);
  });
});
