import { createClient } from "@gatefold/client";
import { albumOptions } from "@gatefold/react/server";
import { dehydrate, QueryClient } from "@tanstack/react-query";
import { App } from "./title.jsx";

export const dynamic = "force-dynamic";

/** Fetches on the server, and hands what came to the hooks of the page. */
// biome-ignore lint/style/noDefaultExport: Next.js takes a page by its default export
export default async function Page() {
  const { url, apiKey, albumId, token } = JSON.parse(process.env.SETUP);
  const music = createClient({ baseUrl: url, apiKey, token });
  const queries = new QueryClient();
  await queries.prefetchQuery(albumOptions(music, albumId));
  return <App id={albumId} state={dehydrate(queries)} />;
}
