import { expect, test } from "vitest";
import { fixtureDocument, fixtureOperation, fixtureOpenapi } from "../../test/fixture.ts";
import { readDocument } from "../spec/document.ts";
import { listOperations } from "./operations.ts";
import { operationPages } from "./operation-page.ts";

test("parameters of a path are those of its operations, unless these describe them anew", () => {
  const [replace, change] = ["replaceMixtape", "changeMixtape"].map(fixtureOperation);
  const described = (operation = replace) => operation?.parameters.find(({ name }) => name === "id");
  expect(described()?.description).toBe("Id of the mixtape.");
  expect(described(change)?.description).toBeUndefined();
  expect(change?.parameters.filter(({ in: place }) => place === "path")).toHaveLength(1);
});

test("properties of parameters are those of the clients", () => {
  const properties = (operationId: string) =>
    fixtureOperation(operationId).parameters.map(({ property }) => property);
  expect(properties("replaceMixtape")).toEqual(["id", "idempotencyKey", "dryRun", "session"]);
  expect(properties("changeMixtape")).toEqual(["id", "queryId", "check", "tags", "ifMatch", "session"]);
});

test("a parameter is never called body, as the body is", () => {
  const paths = Object(fixtureOpenapi()["paths"]);
  const { get, ...item } = paths["/albums"];
  const parameters = [{ name: "body", in: "query", schema: { type: "string" } }];
  const document = readDocument({
    ...fixtureOpenapi(),
    paths: { ...paths, "/albums": { ...item, get: { ...get, parameters } } },
  });
  const albums = listOperations(document).find(({ operationId }) => operationId === "getAlbums");
  expect(albums?.parameters.map(({ property }) => property)).toEqual(["queryBody"]);
});

test("whether a call may be repeated follows from x-repeat, or from the method", () => {
  const repeats = Object.fromEntries(
    listOperations(fixtureDocument()).map(({ operationId, repeat }) => [operationId, repeat]),
  );
  expect(repeats).toMatchObject({
    getAlbum: "safe",
    addLibraryAlbum: "idempotent",
    removeTracks: "idempotent",
    addMixtape: "never",
    changeMixtape: "never",
    replaceMixtape: "never",
    searchMoods: "safe",
  });
});

test("relations are those that the extensions name", () => {
  const related = (operationId: string) =>
    operationPages(fixtureDocument()).find((page) => page.operation.operationId === operationId)?.relations;
  expect(related("listMixtapes")).toMatchObject({
    details: { operation: { operationId: "getAlbums" }, id: "node.id", field: "album" },
    contains: { parameter: "ids", hook: "useMixtape" },
  });
  expect(related("removeTracks")?.changes).toMatchObject({
    list: { operationId: "listMixtapes" },
    change: "remove",
    id: "ids",
  });
});

test("a relation to an operation that does not exist is refused", () => {
  const paths = Object(fixtureOpenapi()["paths"]);
  const { "/albums": _gone, ...others } = paths;
  const document = readDocument({ ...fixtureOpenapi(), paths: others });
  expect(() => operationPages(document)).toThrow(
    "x-batch of getAlbum refers to the operation getAlbums, which does not exist.",
  );
});
