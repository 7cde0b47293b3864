import type { components } from "../generated/schema.ts";

type Schemas = components["schemas"];

/** An album of the catalog, as the specification has it. Only `id` is always there. */
export type Album = Schemas["Album"];

/** An artist as credited. */
export type Artist = Schemas["Artist"];

/** A country in which an album came out. */
export type Market = Schemas["Market"];

/** One size of a cover. */
export type Image = Schemas["Image"];

/** A track of an album. */
export type Track = Schemas["Track"];

export type AlbumReference = Schemas["AlbumReference"];
export type Eligibility = Schemas["Eligibility"];
export type MusicTerritory = Schemas["MusicTerritory"];
export type ParentalSettings = Schemas["ParentalSettings"];
