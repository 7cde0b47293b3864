import { afterAll, beforeAll, expect, test } from "vitest";
import { postmanCollection } from "../../src/downloads/postman.ts";
import { specification } from "../../src/spec/current.ts";
import { type Api, startApi } from "./start-api.ts";

interface Collection {
  readonly item: readonly {
    readonly item: readonly { readonly name: string; readonly request: Request }[];
  }[];
}
interface Request {
  readonly method: string;
  readonly header: readonly { readonly key: string; readonly value: string }[];
  readonly url: { readonly raw: string };
}

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

/** Replaces the collection's variables, as Postman does. */
function resolve(text: string): string {
  return Object.entries(api.env).reduce((done, [name, value]) => done.replaceAll(`{{${name}}}`, value), text);
}

test("every request of the Postman collection gets an answer of the server", async () => {
  const collection: Collection = JSON.parse(JSON.stringify(postmanCollection(specification)));
  const requests = collection.item.flatMap(({ item }) => item);
  expect(requests.length).toBeGreaterThanOrEqual(5);
  for (const { name, request } of requests) {
    const headers = request.header.map(({ key, value }): [string, string] => [key, resolve(value)]);
    const response = await fetch(resolve(request.url.raw), { method: request.method, headers });
    expect(`${name}: ${response.status}`).toBe(`${name}: 200`);
  }
});
