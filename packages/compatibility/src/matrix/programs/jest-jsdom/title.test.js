const { createClient } = require("@gatefold/client");
const { createEmulator } = require("@gatefold/emulator");
const { GatefoldProvider, useAlbum } = require("@gatefold/react");
const { QueryClient, QueryClientProvider } = require("@tanstack/react-query");
const { createElement } = require("react");
const { createRoot } = require("react-dom/client");

function Title() {
  return createElement("h1", null, useAlbum("B0064UPU4G").data?.title);
}

test("a component shows an album of the emulator", async () => {
  const { fetch, apiKey, token } = await createEmulator();
  const client = createClient({ baseUrl: "http://gatefold.test/v1", apiKey, token, fetch });
  const queries = new QueryClient();
  const root = createRoot(document.body);
  const app = createElement(GatefoldProvider, { client }, createElement(Title));
  root.render(createElement(QueryClientProvider, { client: queries }, app));
  while (!document.querySelector("h1")?.textContent) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(document.querySelector("h1").textContent).toBe("Discovery");
  root.unmount();
  queries.clear();
});

test("the emulator is called over HTTP, too", async () => {
  const { listen, apiKey, token } = await createEmulator();
  const { url, close } = await listen({ port: 0 });
  const music = createClient({ baseUrl: url, apiKey, token });
  expect((await music.albums.get("B0064UPU4G")).title).toBe("Discovery");
  await close();
});
