import { derivedId } from "../album-id.ts";
import type { ArtistReference, Image, Market } from "../../generated/schema.ts";
import { isJsonObject, type JsonObject, objectsOf, textOf } from "../../json-value.ts";
import { mbidOf } from "./releases.ts";
import { isPlaceholderArtist, isPlaceholderName } from "./placeholders.ts";

/**
 * The first moment of a MusicBrainz date, which may be a year (`1958`), a month (`2008-04`) or a day, as
 * ISO 8601 in UTC. `undefined` for anything else: empty, null, `????-05`, the 30th of February.
 */
export function startOfDate(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (parts === null || parts[1] === "0000") return undefined;
  const day = `${parts[1]}-${parts[2] ?? "01"}-${parts[3] ?? "01"}`;
  const moment = new Date(`${day}T00:00:00.000Z`);
  if (Number.isNaN(moment.getTime())) return undefined;
  const iso = moment.toISOString();
  // Date takes 2001-02-30 for the 2nd of March.
  return iso.startsWith(day) ? iso : undefined;
}

/** MusicBrainz's special label for releases that have none. */
const noLabel = "157afde4-4bf5-4039-8ad2-5a15acc85176";

/**
 * The names of a release's labels, each once, in their order, joined with a slash as Amazon does it
 * (`Daft Life Ltd./ADA France`). A label comes once for each of its catalog numbers, and may be null.
 */
export function labelOf(labelInfo: unknown): string | undefined {
  const names = new Set<string>();
  for (const { label } of objectsOf(labelInfo)) {
    if (!isJsonObject(label) || label.id === noLabel) continue;
    const name = textOf(label.name);
    if (name !== undefined && !isPlaceholderName(name)) names.add(name);
  }
  return names.size > 0 ? [...names].join("/") : undefined;
}

/**
 * The artists of an artist credit, each under the name that is credited there, which can differ from the
 * artist's own. Join phrases (` feat. `, ` / `) have no place in the API and are left out, and so are placeholders
 * such as `[unknown]`. `undefined` when the credit names nobody.
 */
export function artistsOf(credit: unknown): ArtistReference[] | undefined {
  const artists = creditedArtists(credit).map(({ id, name }) => ({
    id,
    ...(name !== undefined && { name }),
    url: `https://music.amazon.com/artists/${id}`,
  }));
  return artists.length > 0 ? artists : undefined;
}

/** The artists' own names, by their ids, where a release or one of its tracks credits them under another one. */
export function artistNamesOf(credited: readonly JsonObject[]): Readonly<Record<string, string>> | undefined {
  const artists = credited.flatMap((each) => creditedArtists(each["artist-credit"]));
  const names = artists.flatMap(({ id, name, own }) =>
    own === undefined || own === name ? [] : [[id, own] as const],
  );
  return names.length > 0 ? Object.fromEntries(names) : undefined;
}

interface CreditedArtist {
  readonly id: string;
  /** As credited, or the artist's own. */
  readonly name: string | undefined;
  readonly own: string | undefined;
}

function creditedArtists(credit: unknown): CreditedArtist[] {
  return objectsOf(credit).flatMap((part) => {
    const entity = isJsonObject(part.artist) ? part.artist : {};
    const own = textOf(entity.name);
    const mbid = mbidOf(entity.id);
    if (isPlaceholderArtist(mbid) || isPlaceholderName(own)) return [];
    const name = [textOf(part.name), own].find((each) => each !== undefined && !isPlaceholderName(each));
    // Every artist needs an id in the API. Without an MBID, it is derived from the name.
    const key = mbid ?? name;
    return key === undefined ? [] : [{ id: derivedId("artist", key), name, own }];
  });
}

/**
 * Codes that ISO 3166-1 leaves to its users and that therefore name no country. MusicBrainz uses XW for the
 * whole world, XE for Europe and a few more for states that have gone. Neither `[Worldwide]` nor `[Europe]`
 * says which markets there were, and a list of all countries would be made up: they are left out. XK is
 * Kosovo everywhere.
 */
const userAssigned = /^(?!XK)(X[A-Z]|Q[M-Z]|AA|ZZ)$/;

/** The countries in which a release came out, each once, in the order of its release events. */
export function marketsOf(release: JsonObject): Market[] {
  const markets = new Map<string, Market>();
  for (const event of objectsOf(release["release-events"])) {
    const area = isJsonObject(event.area) ? event.area : {};
    const codes = Array.isArray(area["iso-3166-1-codes"]) ? area["iso-3166-1-codes"] : [];
    const name = textOf(area.name);
    for (const id of codes.filter(isCountry)) {
      if (!markets.has(id)) markets.set(id, { id, ...(name !== undefined && { name }) });
    }
  }
  // Some answers of the web service have the country of the first event and no events.
  if (markets.size === 0 && isCountry(release.country)) markets.set(release.country, { id: release.country });
  return [...markets.values()];
}

function isCountry(value: unknown): value is string {
  return typeof value === "string" && /^[A-Z]{2}$/.test(value) && !userAssigned.test(value);
}

/** Sizes in which the Cover Art Archive keeps every front cover, pixels of the longer side. */
const sizes = [250, 500, 1200];

/**
 * The front cover in the sizes of the Cover Art Archive, if it has one. Covers are as good as always square,
 * and the archive doesn't say otherwise here, so width and height are both the size.
 *
 * @see https://musicbrainz.org/doc/Cover_Art_Archive/API
 */
export function coverOf(mbid: string, coverArtArchive: unknown): Image[] | undefined {
  if (!isJsonObject(coverArtArchive) || coverArtArchive.front !== true) return undefined;
  // Removed on request: the links return 404.
  if (coverArtArchive.darkened === true) return undefined;
  return sizes.map((size) => ({
    url: `https://coverartarchive.org/release/${mbid}/front-${size}`,
    height: size,
    width: size,
  }));
}
