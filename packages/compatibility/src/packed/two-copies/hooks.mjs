import { createClient } from "@gatefold/client";
import { createEmulator } from "@gatefold/emulator";
import { GatefoldProvider, useAlbum } from "@gatefold/react";
import { albumOptions } from "@gatefold/react/server";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createElement } from "react";
import { renderToString } from "react-dom/server";

const { fetch, apiKey, token } = await createEmulator();
let attempts = 0;
const counting = (...args) => {
  attempts += 1;
  return fetch(...args);
};
const client = createClient({ baseUrl: "http://gatefold.test/v1", apiKey, token, fetch: counting });
const queries = new QueryClient();
await queries.prefetchQuery(albumOptions(client, "B0064UPU4G"));

function Title() {
  return createElement("p", null, useAlbum("B0064UPU4G").data?.title);
}
const app = createElement(GatefoldProvider, { client }, createElement(Title));
const html = renderToString(createElement(QueryClientProvider, { client: queries }, app));

// What the API refuses is not tried again, which the hooks see by the error.
attempts = 0;
const { code } = await queries.fetchQuery(albumOptions(client, "B000000000")).catch((error) => error);
console.log(JSON.stringify({ html, attempts, code }));
queries.clear();
