import { createClient } from "@gatefold/client";
import { GatefoldProvider, useAlbum, useLibraryAlbums, useSession } from "@gatefold/react";
import { albumOptions, ensure, libraryAlbumsOptions, prefetch } from "@gatefold/react/server";
import { QueryClient } from "@tanstack/react-query";
import { createElement } from "react";

const client = createClient({ apiKey: "amzn1.application.1", token: "Atza|1", scopes: ["music::catalog"] });
const queries = new QueryClient();

export const title: Promise<string | undefined> = ensure(queries, albumOptions(client, "B0064UPU4G")).then(
  (album) => album.title,
);
export const ahead: Promise<void> = prefetch(queries, albumOptions(client, "B0064UPU4G"));
// @ts-expect-error a scope of the library is missing
libraryAlbumsOptions(client);

export function Title() {
  const { data } = useAlbum("B0064UPU4G", { select: (album) => album.title ?? "" });
  const { data: pages } = useLibraryAlbums({ limit: 10 });
  return createElement("p", { title: String(pages?.pages.length) }, data);
}
export const app = createElement(GatefoldProvider, { client }, createElement(Title));
export const hooks = { useSession };
