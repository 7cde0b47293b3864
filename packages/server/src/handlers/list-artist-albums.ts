import type { ArtistAlbumsResponse } from "../generated/schema.ts";
import { albumNode, findPage } from "./catalog-page.ts";
import { badCursor, unknownItem } from "./failures.ts";
import { type Handler, Success } from "./handler.ts";

/** The albums of an artist are found by its id. */
export const listArtistAlbums: Handler<"listArtistAlbums"> = async ({ parameters }, context) => {
  const { id, limit = 100, cursor } = parameters;
  if (!(await context.store.catalog.get("artists", id))) return unknownItem("artist", id);
  const filters = [{ field: "artistId", query: id }];
  const format = { before: `{"data":{"artist":{"id":"${id}","albums":`, after: "}}}", nodeOf: albumNode };
  const request = { kind: "albums", filters, sortBy: "popularity", limit, cursor } as const;
  const page = await findPage<ArtistAlbumsResponse>(context, request, format);
  return "problem" in page ? badCursor(page.problem) : new Success(200, page);
};
