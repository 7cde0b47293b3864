import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Carrier, carriers, comparable, type Connection } from "../carriers/carriers.ts";
import { createPeople } from "../server/callers.ts";
import {
  createWorld,
  isMissing,
  STORES,
  type ServerState,
  type StoreKind,
  type World,
} from "../server/world.ts";
import { type Case, cases } from "./case.ts";
import { callCase, runCase } from "./run-case.ts";

type Connections = Readonly<Record<ServerState, Connection>>;

async function connectToAll({ connect }: Carrier, world: World): Promise<Connections> {
  return {
    normal: await connect(world.normal),
    throttled: await connect(world.throttled),
    failing: await connect(world.failing),
    broken: await connect(world.broken),
  };
}

const hasGetBody = ({ sends, request }: Case) => sends !== undefined && /^(GET|HEAD) /.test(request);

for (const kind of STORES) describe.skipIf(isMissing(kind))(`on the ${kind} store`, () => casesOn(kind));

function casesOn(kind: StoreKind): void {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(kind);
  });
  afterAll(() => world.close());

  describe.for(carriers.map((carrier) => ({ ...carrier })))("$name", (carrier) => {
    let connections: Connections;
    beforeAll(async () => {
      connections = await connectToAll(carrier, world);
    });
    afterAll(async () => {
      for (const connection of Object.values(connections)) await connection.close();
    });

    const carried = cases.filter((tested) => carrier.carriesGetBody || !hasGetBody(tested));
    test.for(carried)("$operationId $status: $title", async (tested) => {
      await runCase(tested, await createPeople(world), connections[tested.server ?? "normal"]);
    });
  });
}

describe("both carriers give the same response", () => {
  let world: World;
  let connections: readonly Connections[];
  beforeAll(async () => {
    world = await createWorld("memory");
    connections = await Promise.all(carriers.map((carrier) => connectToAll(carrier, world)));
  });
  afterAll(async () => {
    for (const each of connections.flatMap((one) => Object.values(one))) await each.close();
    await world.close();
  });

  test.for(cases.filter((tested) => !hasGetBody(tested)))("$operationId $status: $title", async (tested) => {
    const [inProcess, overNetwork] = await Promise.all(
      connections.map(async (each) => {
        const people = await createPeople(world);
        const { status, headers, text, names } = await callCase(
          tested,
          people,
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
