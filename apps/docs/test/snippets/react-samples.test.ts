// @vitest-environment happy-dom
import { createElement } from "react";
import { afterAll, beforeAll, describe, test } from "vitest";
import { isRead, listOperations } from "../../src/model/operations.ts";
import { samples } from "../../src/samples/samples.ts";
import { specification } from "../../src/spec/current.ts";
import { type ReactPage, renderWithProviders } from "./react-page.ts";
import { type Api, startApi } from "./start-api.ts";
import { makeWorkspace } from "./workspace.ts";

const operations = listOperations(specification);
const workspace = makeWorkspace();
let api: Api;
let restore: () => Promise<void>;

beforeAll(async () => {
  api = await startApi();
  restore = await api.snapshot();
});
afterAll(async () => {
  await api.stop();
  workspace.remove();
});

describe.for(operations)("React sample of $operationId", (operation) => {
  const code = samples(specification, operation).find(({ id }) => id === "react")?.code ?? "";
  const load = async () => (await import(workspace.write(`${operation.operationId}.tsx`, code))).Example;

  async function press({ element, until }: ReactPage) {
    if (isRead(operation)) return;
    await until(() => element.querySelector("button") !== null);
    element.querySelector("button")?.click();
  }

  test("shows the answer of the server", async () => {
    // The samples before may have deleted what this one needs.
    await restore();
    const page = renderWithProviders(createElement(await load()), api.env);
    await press(page);
    await page.until(() => /\{/.test(page.element.querySelector("pre")?.textContent ?? ""));
    page.unmount();
  });

  test("shows the error of the API", async () => {
    const page = renderWithProviders(createElement(await load()), { ...api.env, TOKEN: "wrong" });
    await press(page);
    await page.until(() => page.element.textContent?.includes("INVALID_ACCESS_TOKEN") === true);
    page.unmount();
  });
});
