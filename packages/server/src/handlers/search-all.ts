import type { Entity, EntityGroup } from "../generated/schema.ts";
import { searchAll as findAll } from "../search/search-all.ts";
import type { CatalogHit, CatalogKind } from "../storage/catalog-items.ts";
import { fieldsOf } from "./catalog-page.ts";
import { type Handler, Success } from "./handler.ts";

const ENTITY_TYPES: Readonly<Record<CatalogKind, string>> = {
  artists: "Artist",
  albums: "Album",
  tracks: "Track",
};

export const searchAll: Handler<"searchAll"> = async ({ parameters, request }, { store }) => {
  const { query, limit = 10 } = parameters;
  const { top, artists, albums, tracks } = await findAll(store.catalog, {
    query,
    limit,
    isOver: () => request.isOver,
  });
  const groups = [
    group(
      "top",
      "Top hits",
      top.map((hit) => entity(hit.kind, hit)),
    ),
    group(
      "artists",
      "Artists",
      artists.map((hit) => entity("artists", hit)),
    ),
    group(
      "albums",
      "Albums",
      albums.map((hit) => entity("albums", hit)),
    ),
    group(
      "tracks",
      "Tracks",
      tracks.map((hit) => entity("tracks", hit)),
    ),
  ];
  const entityGroups = groups.filter(({ content }) => content.entities.length > 0);
  const content = { _type: "ViewContent", entityGroups };
  return new Success(200, { data: [{ _type: "View", id: "catalog", title: "Catalog Data", content }] });
};

function group(id: string, title: string, entities: Entity[]) {
  const content = { _type: "EntityGroupContent", entities };
  return { _type: "EntityGroup", id, title, viewType: "LIST", content } satisfies EntityGroup;
}

/** The short form of an item, as far as it has these fields. */
const shortForm = fieldsOf<Entity>(["id", "title", "name", "url", "artists", "images"]);
const decoder = new TextDecoder();

function entity(kind: CatalogKind, { json }: CatalogHit): Entity {
  return { ...JSON.parse(decoder.decode(shortForm(json))), _type: ENTITY_TYPES[kind] };
}
