// @vitest-environment happy-dom
import { createClient } from "@gatefold/client";
import { GatefoldProvider } from "@gatefold/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { listOperations } from "../../src/model/operations.ts";
import { samples } from "../../src/samples/sample.ts";
import { specification } from "../../src/spec/current.ts";
import { type Api, startApi } from "./start-api.ts";
import { makeWorkspace } from "./workspace.ts";

const operations = listOperations(specification);
const WAIT = { timeout: 30_000, interval: 10 };
const workspace = makeWorkspace();
let api: Api;

beforeAll(async () => {
  api = await startApi();
});
afterAll(async () => {
  await api.stop();
  workspace.remove();
});

/** Renders a component below both providers, as an application would. */
function render(Example: () => React.ReactNode, token = api.env.TOKEN) {
  const client = createClient({ baseUrl: api.env.API_URL, apiKey: api.env.API_KEY, token });
  const element = document.createElement("div");
  const root = createRoot(element);
  const gatefold = createElement(GatefoldProvider, { client }, createElement(Example));
  const tree = createElement(QueryClientProvider, { client: new QueryClient() }, gatefold);
  root.render(tree);
  return {
    element,
    until: (wanted: () => boolean) => vi.waitFor(() => expect(wanted(), element.innerHTML).toBe(true), WAIT),
    unmount: () => root.unmount(),
  };
}

describe.for(operations)("React sample of $operationId", (operation) => {
  const code = samples(specification, operation).find(({ id }) => id === "react")?.code ?? "";
  const load = async () => (await import(workspace.write(`${operation.operationId}.tsx`, code))).Example;

  async function press({ element, until }: ReturnType<typeof render>) {
    if (operation.method === "GET") return;
    await until(() => element.querySelector("button") !== null);
    element.querySelector("button")?.click();
  }

  test("shows the answer of the server", async () => {
    const page = render(await load());
    await press(page);
    await page.until(() => /\{/.test(page.element.querySelector("pre")?.textContent ?? ""));
    page.unmount();
  });

  test("shows the error of the API", async () => {
    const page = render(await load(), "wrong");
    await press(page);
    await page.until(() => page.element.textContent?.includes("INVALID_ACCESS_TOKEN") === true);
    page.unmount();
  });
});
