import { findPage } from "./catalog-page.ts";
import type { ArtistSearchResponse } from "../generated/schema.ts";
import { badToken } from "./failures.ts";
import { type Handler, Success } from "./handler.ts";

const FORMAT = { before: '{"data":{"searchArtists":', after: "}}" };

export const searchArtists: Handler<"searchArtists"> = async ({ body, request }, context) => {
  const { searchFilters: filters, limit = 20, sortBy, token: cursor } = body;
  const page = await findPage<ArtistSearchResponse>(
    context,
    { kind: "artists", filters, limit, sortBy, cursor, isOver: () => request.isOver },
    FORMAT,
  );
  return "problem" in page ? badToken(page.problem) : new Success(200, page);
};
