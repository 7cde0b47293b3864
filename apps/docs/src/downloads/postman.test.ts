import { expect, test } from "vitest";
import { fixtureDocument, fixtureOperations } from "../../test/fixture.ts";
import { sampleCall } from "../samples/sample-call.ts";
import { postmanCollection } from "./postman.ts";

interface Entry {
  readonly key: string;
  readonly value: string;
  readonly disabled?: boolean;
}
interface Item {
  readonly name: string;
  readonly event: readonly { readonly script: { readonly exec: readonly string[] } }[];
  readonly request: {
    readonly method: string;
    readonly header: readonly Entry[];
    readonly url: {
      readonly raw: string;
      readonly query: readonly Entry[];
      readonly variable: readonly Entry[];
    };
    readonly body?: { readonly mode: string; readonly raw?: string; readonly urlencoded?: readonly Entry[] };
  };
}

const document = fixtureDocument();
const collection: { readonly item: readonly { readonly item: readonly Item[] }[] } = JSON.parse(
  JSON.stringify(postmanCollection(document)),
);
const items = new Map(collection.item.flatMap(({ item }) => item).map((item) => [item.name, item.request]));
const pairs = (entries: readonly Entry[] = []) => entries.map(({ key, value }) => [key, value]);

for (const operation of fixtureOperations())
  test(`the request of ${operation.operationId} is the call of its samples`, () => {
    const call = sampleCall(document, operation);
    const request = items.get(operation.summary);
    const inVariables = call.headers.map(([name, value]) => [name, value.replace(/\$(\w+)$/, "{{$1}}")]);
    expect(request?.method).toBe(call.method);
    expect(request?.url.raw).toBe(`{{API_URL}}${call.target}`);
    if (operation.operationId !== "replaceMixtape") expect(pairs(request?.header)).toEqual(inVariables);
    expect(request?.body?.raw).toBe(call.form ? undefined : call.body);
    expect(pairs(request?.body?.urlencoded)).toEqual(call.form ?? []);
  });

test("a list that is sent item by item has an entry for each, and what is not sent is disabled", () => {
  const query = items.get("Change a mixtape")?.url.query;
  expect(query?.map(({ key, value, disabled = false }) => `${key}=${value} ${disabled}`)).toEqual([
    "id= true",
    "check= true",
    "tags=calm false",
    "tags=wild & free false",
  ]);
});

test("headers and cookies of a call are headers of its request", () => {
  expect(pairs(items.get("Replace a mixtape")?.header)).toEqual([
    ["x-api-key", "{{API_KEY}}"],
    ["Authorization", "Bearer {{TOKEN}}"],
    ["Idempotency-Key", '6f1c"$HOME!'],
    ["Cookie", "session=a%20b%3Bc"],
    ["Content-Type", "application/json"],
  ]);
});

test("every request is followed by tests of its answer", () => {
  const tests = (name: string) =>
    collection.item
      .flatMap(({ item }) => item)
      .find((each) => each.name === name)
      ?.event.flatMap(({ script }) => script.exec);
  const [status = "", type = "", schema = "", body = ""] = tests("Get an album") ?? [];
  expect(status).toBe('pm.test("the status is 200", () => pm.response.to.have.status(200));');
  expect(type).toContain('pm.expect(pm.response.headers.get("Content-Type")).to.include("application/json")');
  expect(schema).toMatch(/^const schema = {"\$ref":"#\/definitions\/AlbumResponse",.*};$/);
  expect(body).toContain("pm.response.to.have.jsonSchema(schema)");
  for (const { name, event } of collection.item.flatMap(({ item }) => item))
    expect(`${name}: ${event.length}`).toBe(`${name}: 1`);
});
