// @vitest-environment happy-dom
import { createClient } from "@gatefold/client";
import { createElement } from "react";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { guideSnippets } from "./guide-snippets.ts";
import { renderApp, renderWithProviders } from "./react-page.ts";
import { type Api, startApi } from "./start-api.ts";
import { makeWorkspace } from "./workspace.ts";

const workspace = makeWorkspace();
let api: Api;
let music: ReturnType<typeof createClient>;

beforeAll(async () => {
  api = await startApi();
  music = createClient({ baseUrl: api.env.API_URL, apiKey: api.env.API_KEY, token: api.env.TOKEN });
});
beforeEach(() => music.library.albums.add("B0064UPU4G"));
afterAll(async () => {
  await api.stop();
  workspace.remove();
});

/** A component of the guides or another page, with address, key and token filled in. */
async function component(name: string, page = "guides/react") {
  const block = guideSnippets().find(
    ({ at, code }) => at.startsWith(page) && code.includes(`export function ${name}(`),
  );
  const code = (block?.code ?? "")
    .replace("http://127.0.0.1:4800/v1", api.env.API_URL)
    .replace("amzn1.application.…", api.env.API_KEY)
    .replace("Atza|…", api.env.TOKEN);
  return (await import(workspace.write(`${name}.tsx`, code)))[name];
}

test("the library shows its albums, and removes one", async () => {
  const page = renderApp(createElement(await component("App")));
  await page.until(() => page.element.textContent?.includes("Discovery") === true);
  page.element.querySelector("button")?.click();
  await page.until(() => page.element.textContent === "The library is empty.");
  await expect.poll(() => music.library.albums.has("B0064UPU4G")).toBe(false);
  page.unmount();
});

test("the library beside the demo shows its albums, and removes one", async () => {
  const page = renderWithProviders(createElement(await component("Library", "index.mdx")), api.env);
  await page.until(() => page.element.textContent === "DiscoveryRemove");
  page.element.querySelector("button")?.click();
  await page.until(() => page.element.textContent === "");
  await expect.poll(() => music.library.albums.has("B0064UPU4G")).toBe(false);
  page.unmount();
});

test("the search field shows hits for what is typed, and says that there are none", async () => {
  const page = renderWithProviders(createElement(await component("SearchField")), api.env);
  const type = (text: string) => {
    const field = page.element.querySelector("input");
    if (field) Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
    field?.dispatchEvent(new Event("input", { bubbles: true }));
  };
  await page.until(() => page.element.querySelector("input") !== null);
  type("bohemian rhapsody");
  await page.until(() => page.element.textContent?.includes("Bohemian Rhapsody Queen") === true);
  type("qqqqqq zzzzzz");
  await page.until(() => page.element.textContent?.includes("Nothing found.") === true);
  page.unmount();
});

test("the button says that an album is saved, and changes that", async () => {
  const page = renderWithProviders(
    createElement(await component("SaveButton"), { id: "B0064UPU4G" }),
    api.env,
  );
  await page.until(() => page.element.textContent === "Saved");
  page.element.querySelector("button")?.click();
  await page.until(() => page.element.textContent === "Save");
  await expect.poll(() => music.library.albums.has("B0064UPU4G")).toBe(false);
  page.unmount();
});
