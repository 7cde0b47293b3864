import type {
  Album,
  AlbumReference,
  ArtistReference,
  Eligibility,
  Image,
  Market,
  MusicTerritory,
  ParentalSettings,
  Track,
} from "../generated/schema.ts";
import { isAlbumId } from "./album-id.ts";
import { isJsonObject, type JsonObject, objectsOf, shown } from "../json-value.ts";

/** Says what is wrong with a value, or nothing. `path` is where the value is. */
type Check = (value: unknown, path: string) => string | undefined;

const text = expecting("a text", (value) => typeof value === "string");
const word = expecting("a text that is not empty", (value) => typeof value === "string" && value !== "");
const amount = expecting("a number of 0 or more", (value) => typeof value === "number" && value >= 0);
const truth = expecting("true or false", (value) => typeof value === "boolean");
const catalogId = expecting("a catalog id such as B0064UPU4G", isAlbumId);
const asin = expecting(
  "an ASIN of 10 characters",
  (value) => typeof value === "string" && value.length === 10,
);
const country = expecting("two capital letters", matches(/^[A-Z]{2}$/));
const isrc = expecting("an ISRC such as GBDUW0000053", (value) => isrcOf(value) !== undefined);
const popularity = expecting(
  "a number from 0 to 100",
  (value) => typeof value === "number" && value >= 0 && value <= 100,
);
const moment = expecting("a date and time such as 2001-03-12T00:00:00.000Z", isMoment);
const link = expecting("a URL", (value) => typeof value === "string" && URL.canParse(value));

const market = object<Market>({ id: country, name: text });
const artist = object<ArtistReference>({ id: catalogId, name: text, url: link }, "id");
const albumReference = object<AlbumReference>({ id: catalogId, title: text, url: link }, "id");
const image = object<Image>({ url: link, height: amount, width: amount, imageType: text });
const territory = object<MusicTerritory>({ code: country, territoryName: text });
const eligibility = object<Eligibility>({
  isDownloadable: truth,
  isPurchaseable: truth,
  isPreviewable: truth,
  isPrimeEligible: truth,
});
const parentalSettings = object<ParentalSettings>({ isKidFriendly: truth, hasExplicitLanguage: truth });
/** No more than there are pairs of letters. */
const markets = list(market, 676);
const images = list(image, 100);

/** Amazon's objects have no such field. It says how well known something is, and decides which hits of a search come first. */
interface Ranked {
  readonly popularity?: number;
}

const track = object<Track & Ranked>(
  {
    id: catalogId,
    audioQualities: list(word),
    globalAsin: asin,
    title: text,
    shortTitle: text,
    duration: amount,
    album: albumReference,
    releaseDate: moment,
    isrc,
    artists: list(artist),
    url: link,
    musicTerritory: territory,
    market,
    availableMarkets: markets,
    eligibility,
    parentalSettings,
    images,
    previewUrl: link,
    label: text,
    popularity,
  },
  "id",
);

const album = object<Album & Ranked>({
  id: catalogId,
  url: link,
  globalAsin: asin,
  localAsin: asin,
  title: text,
  shortTitle: text,
  duration: amount,
  release: text,
  releaseDate: moment,
  musicTerritory: territory,
  market: country,
  availableMarkets: markets,
  artists: list(artist),
  eligibility,
  parentalSettings,
  tracks: list(track),
  trackCount: amount,
  images,
  label: text,
  audioQualities: list(word),
  popularity,
});

/**
 * Says what is wrong with the known fields of an Album object, such as
 * `tracks[2].duration: expected a number of 0 or more, got "3:20"`, or nothing.
 * Known fields that are `null` or an empty text are removed from it on the way, and an ISRC gets the form that the API has.
 */
export function checkAlbum(value: JsonObject): string | undefined {
  const problem = album(value, "");
  if (problem !== undefined) return problem;
  for (const each of objectsOf(value.tracks)) {
    const code = isrcOf(each.isrc);
    if (code !== undefined) each.isrc = code;
  }
  return undefined;
}

/**
 * An ISRC as the API has it, twelve capital letters and digits. It is often printed with hyphens.
 *
 * @see https://isrc.ifpi.org/isrc-standard/structure
 */
export function isrcOf(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const code = value.replace(/[\s\p{Pd}]/gu, "").toUpperCase();
  return /^[A-Z]{2}[0-9A-Z]{3}[0-9]{7}$/.test(code) ? code : undefined;
}

function expecting(what: string, accepts: (value: unknown) => boolean): Check {
  return (value, path) => (accepts(value) ? undefined : `${path}: expected ${what}, got ${shown(value)}`);
}

function list(item: Check, maxItems = Infinity): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return `${path}: expected a list, got ${shown(value)}`;
    if (value.length > maxItems) return `${path}: expected up to ${maxItems} items, got ${value.length}`;
    for (const [index, element] of value.entries()) {
      const problem = item(element, `${path}[${index}]`);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

/** `Type` ties it to the specification: a field that is added there and not here does not compile. */
function object<Type>(fields: Readonly<Record<keyof Type & string, Check>>, required?: keyof Type): Check {
  return (value, path) => {
    if (!isJsonObject(value)) return `${path}: expected an object, got ${shown(value)}`;
    const prefix = path === "" ? "" : `${path}.`;
    for (const [name, check] of Object.entries<Check>(fields)) {
      const field = value[name];
      if (field === null || field === "") delete value[name];
      const missing = field === undefined || field === null || field === "";
      if (missing && name !== required) continue;
      const problem = check(field, prefix + name);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

function matches(pattern: RegExp): (value: unknown) => boolean {
  return (value) => typeof value === "string" && pattern.test(value);
}

/** RFC 3339, as the format `date-time` of the specification has it. */
function isMoment(value: unknown): boolean {
  const form = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;
  return typeof value === "string" && form.test(value) && !Number.isNaN(Date.parse(value));
}
