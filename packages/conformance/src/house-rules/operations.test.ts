import { existsSync } from "node:fs";
import { join } from "node:path";
import * as client from "@gatefold/client";
import * as hooks from "@gatefold/react";
import { createServer } from "@gatefold/server";
import { describe, expect, it } from "vitest";
import { exampleRequest } from "../fuzz/requests.ts";
import { ROOT, readText } from "../repository.ts";
import { api } from "../specification/specification.ts";

const operations = api.operations.map((operation) => ({
  id: operation.operationId,
  path: operation.path,
  request: exampleRequest(api, operation),
  facade: operation.resource,
}));

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Walks down an object by a path such as `library.albums.list`. */
function at(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (found, key) => (typeof found === "object" && found ? Reflect.get(found, key) : undefined),
      value,
    );
}

it("the specification has operations", () => {
  expect(operations.length).toBeGreaterThanOrEqual(5);
});

describe.for(operations)("$id", ({ id, path, request, facade }) => {
  it("has a handler of its own", () => {
    expect(existsSync(join(ROOT, `packages/server/src/handlers/${kebab(id)}.ts`))).toBe(true);
  });

  it("has a route, behind authorisation", async () => {
    const server = await createServer();
    const { method, target, headers, body = null } = request;
    const url = `http://gatefold.test/v1${target}`;
    const response = await server.fetch(new Request(url, { method, headers, body }));
    await server.store.close();
    expect([401, 403]).toContain(response.status);
  });

  it("has a function and a method of the façade", () => {
    expect(Reflect.get(client, id)).toBeTypeOf("function");
    const music = client.createClient({ apiKey: "key", token: "token" });
    expect(at(music, `${at(facade, "collection")}.${at(facade, "method")}`)).toBeTypeOf("function");
  });

  it("has a hook", () => {
    const noun = id.replace(/^(get|list)/, "");
    expect(Reflect.get(hooks, `use${noun.charAt(0).toUpperCase()}${noun.slice(1)}`)).toBeTypeOf("function");
  });

  it("has a page in the reference", () => {
    const page = readText(`apps/docs/dist/reference/${kebab(id)}/index.html`);
    expect(page).toContain(path);
    expect(page).toContain(id);
  });
});
