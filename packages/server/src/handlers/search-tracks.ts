import { findPage } from "./catalog-page.ts";
import type { TrackSearchResponse } from "../generated/schema.ts";
import { badToken } from "./failures.ts";
import { type Handler, Success } from "./handler.ts";

const FORMAT = { before: '{"data":{"searchTracks":', after: "}}" };

export const searchTracks: Handler<"searchTracks"> = async ({ body, request }, context) => {
  const { searchFilters: filters, limit = 20, sortBy, token: cursor } = body;
  const page = await findPage<TrackSearchResponse>(
    context,
    { kind: "tracks", filters, limit, sortBy, cursor, isOver: () => request.isOver },
    FORMAT,
  );
  return "problem" in page ? badToken(page.problem) : new Success(200, page);
};
