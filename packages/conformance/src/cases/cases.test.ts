import { afterAll, beforeAll, describe, test } from "vitest";
import { createPeople } from "../server/callers.ts";
import { carriers, type Line } from "../server/carriers.ts";
import {
  createWorld,
  isMissing,
  STORES,
  type ServerState,
  type StoreKind,
  type World,
} from "../server/world.ts";
import { cases } from "./case.ts";
import { runCase } from "./run-case.ts";

for (const kind of STORES) describe.skipIf(isMissing(kind))(`on the ${kind} store`, () => casesOn(kind));

function casesOn(kind: StoreKind): void {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(kind);
  });
  afterAll(() => world.close());

  describe.for(carriers.map((carrier) => ({ ...carrier })))("$name", (carrier) => {
    let lines: Readonly<Record<ServerState, Line>>;
    beforeAll(async () => {
      const { normal, throttled, failing, broken } = world;
      lines = {
        normal: await carrier.open(normal),
        throttled: await carrier.open(throttled),
        failing: await carrier.open(failing),
        broken: await carrier.open(broken),
      };
    });
    afterAll(async () => {
      for (const line of Object.values(lines)) await line.close();
    });

    const carried = cases.filter(
      ({ sends, request }) => carrier.carriesGetBody || sends === undefined || !/^(GET|HEAD) /.test(request),
    );
    test.for(carried)("$operationId $status: $title", async (tested) => {
      await runCase(tested, { people: await createPeople(world), lines });
    });
  });
}
