import { albumNode, findPage } from "./catalog-page.ts";
import type { AlbumSearchResponse } from "../generated/schema.ts";
import { badToken } from "./failures.ts";
import { type Handler, Success } from "./handler.ts";

const FORMAT = { before: '{"data":{"searchAlbums":', after: "}}", nodeOf: albumNode };

export const searchAlbums: Handler<"searchAlbums"> = async ({ body, request }, context) => {
  const { searchFilters: filters, limit = 20, sortBy, token: cursor } = body;
  const page = await findPage<AlbumSearchResponse>(
    context,
    { kind: "albums", filters, limit, sortBy, cursor, isOver: () => request.isOver },
    FORMAT,
  );
  return "problem" in page ? badToken(page.problem) : new Success(200, page);
};
