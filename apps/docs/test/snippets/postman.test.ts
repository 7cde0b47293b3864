import { Ajv } from "ajv";
import { afterAll, beforeAll, expect, test } from "vitest";
import { postmanCollection } from "../../src/downloads/postman.ts";
import { specification } from "../../src/spec/current.ts";
import { type Api, startApi } from "./start-api.ts";

interface Collection {
  readonly item: readonly {
    readonly item: readonly Item[];
  }[];
}
interface Item {
  readonly name: string;
  readonly event: readonly { readonly script: { readonly exec: readonly string[] } }[];
  readonly request: Request;
}
interface Request {
  readonly method: string;
  readonly header: readonly { readonly key: string; readonly value: string }[];
  readonly url: { readonly raw: string };
  readonly body?: {
    readonly raw?: string;
    readonly urlencoded?: readonly { readonly key: string; readonly value: string }[];
  };
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

function formOf({ urlencoded = [] }: NonNullable<Request["body"]>): string {
  return new URLSearchParams(urlencoded.map(({ key, value }) => [key, value])).toString();
}

/** The schema that the script after a request holds the body against. */
function schemaOf({ event }: Item): object {
  const lines = event.flatMap(({ script }) => script.exec);
  expect(lines).toContainEqual(expect.stringContaining("pm.response.to.have.status(200)"));
  expect(lines).toContainEqual(expect.stringContaining('.to.include("application/json")'));
  expect(lines).toContainEqual(expect.stringContaining("pm.response.to.have.jsonSchema(schema)"));
  return JSON.parse(/^const schema = (.*);$/m.exec(lines.join("\n"))?.[1] ?? "");
}

test("every request of the Postman collection gets the answer that its tests ask for, and they refuse others", async () => {
  const collection: Collection = JSON.parse(JSON.stringify(postmanCollection(specification)));
  const requests = collection.item.flatMap(({ item }) => item);
  expect(requests.length).toBeGreaterThanOrEqual(5);
  for (const item of requests) {
    const { name, request } = item;
    const headers = request.header.map(({ key, value }): [string, string] => [key, resolve(value)]);
    const { method, body } = request;
    const response = await fetch(resolve(request.url.raw), {
      method,
      headers,
      ...(body && { body: body.raw ?? formOf(body) }),
    });
    expect(`${name}: ${response.status}`).toBe(`${name}: 200`);
    const isRight = new Ajv().compile(schemaOf(item));
    const answer = await response.text();
    expect(`${name}: ${isRight(JSON.parse(answer))}`).toBe(`${name}: true`);
    const wrong = answer.replaceAll(/"B0[0-9A-Z]{8}"/g, "null");
    expect(isRight(JSON.parse(wrong))).toBe(wrong === answer);
    expect(isRight({ error: {} })).toBe(false);
  }
});
