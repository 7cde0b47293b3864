import { memoryStore } from "@gatefold/server/extend";
import { expect, test } from "vitest";
import { createBareEmulator } from "../emulator.ts";
import { EmulatorError } from "./errors.ts";

const MANY = 100_001;

async function crowdedServer() {
  const store = memoryStore();
  const server = await createBareEmulator({ store });
  const json = new TextEncoder().encode("{}");
  const ids = Array.from({ length: MANY }, (_, number) => `B${String(number).padStart(9, "0")}`);
  await store.catalog.put(ids.map((id) => ({ id, json })));
  return server;
}

test("a snapshot of more than fits into memory is refused, and one without the catalog is not", async () => {
  const server = await crowdedServer();
  const error = await server.snapshot().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(EmulatorError);
  expect(String(error)).toContain(
    "the store has over 100000 albums, too many for a snapshot; leave the catalog out",
  );
  expect((await server.snapshot({ catalog: false })).albums).toBeUndefined();
});

test("a reset leaves a catalog that is too large as it is, and goes back with the rest", async () => {
  const server = await crowdedServer();
  await server.seed({ library: ["B000000001"] });
  const [seeded] = await server.store.accounts.listUsers(1);
  await server.addUser("Late");
  await server.store.catalog.put([{ id: "C000000000", json: new TextEncoder().encode("{}") }]);
  await server.reset();
  expect(await server.store.catalog.count("albums")).toBe(MANY + 1);
  expect(await server.store.accounts.listUsers(10)).toEqual([seeded]);
});
