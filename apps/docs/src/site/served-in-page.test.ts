import { expect, test } from "vitest";
import { fixtureDocument } from "../../test/fixture.ts";
import { listOperations } from "../model/operations.ts";
import { specification } from "../spec/current.ts";
import { isServedInPage } from "./served-in-page.ts";

const served = (document: typeof specification) =>
  Promise.all(
    listOperations(document).map(async (operation) => [
      operation.operationId,
      await isServedInPage(operation),
    ]),
  );

test("the server in the page has every operation of the specification", async () => {
  for (const [operationId, isServed] of await served(specification))
    expect(`${operationId} ${isServed}`).toBe(`${operationId} true`);
});

test("an operation that is new, and a new method of a path that is there, are not served yet", async () => {
  const all = Object.fromEntries(await served(fixtureDocument()));
  expect(all).toMatchObject({ getAlbum: true, listMixtapes: false, addMixtape: false });
});
