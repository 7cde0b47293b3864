import type { ArtistTracksResponse } from "../generated/schema.ts";
import { findPage } from "./catalog-page.ts";
import { badCursor, unknownItem } from "./failures.ts";
import { type Handler, Success } from "./handler.ts";

/** The tracks of an artist are found by its id. */
export const listArtistTracks: Handler<"listArtistTracks"> = async ({ parameters }, context) => {
  const { id, limit = 100, cursor } = parameters;
  if (!(await context.store.catalog.get("artists", id))) return unknownItem("artist", id);
  const filters = [{ field: "artistId", query: id }];
  const format = { before: `{"data":{"artist":{"id":"${id}","tracks":`, after: "}}}" };
  const request = { kind: "tracks", filters, sortBy: "popularity", limit, cursor } as const;
  const page = await findPage<ArtistTracksResponse>(context, request, format);
  return "problem" in page ? badCursor(page.problem) : new Success(200, page);
};
