import { type JsonObject, objectsOf, textOf } from "../json-value.ts";

/** Where popularity isn't known, the class is worse than any known one. */
const UNKNOWN = 512;

/** What says that somebody else plays a song. */
const IMITATION =
  /karaoke|\btributes?\b.*\b(to|band|players)\b|in the style of|made (famous|popular) by|originally performed|backing track|lullaby (rendition|version)s?/i;
/** What says that a title is not the recording that people know. */
const VERSION =
  /\b(live|remix(es|ed)?|mix|acoustic|demos?|instrumental|sessions?|rehearsal|outtake|alternate|commentary|medley|a ?cappella|cover|dub|reprise|interlude|skit)\b/i;
/** What is added to a title. */
const ADDITIONS = /[([].*| - .*|\b(feat|ft)\. .*/i;
const COLLECTION = /\b(greatest hits|best of|anthology|collection|essentials?|hits|live (at|in|from|on))\b/i;
const VARIOUS = /^various( artists)?$/i;

/**
 * Returns the function that classes an album and its tracks, 0 to 1023, best first: by the number `popularity` from 0 to 100 of the
 * track or its album, or else guessed from what they say.
 */
export function rankClassesOf(album: JsonObject): (item: JsonObject) => number {
  const ofAlbum = penaltyOfAlbum(album);
  return (item) => knownClass(item.popularity ?? album.popularity) ?? guessedClass(item, album, ofAlbum);
}

/**
 * A title without what was added to it, unless that makes it another recording: "Discovery" for "Discovery (Deluxe Edition)".
 * `undefined` if nothing was.
 */
export function plainTitle(title: unknown): string | undefined {
  const text = shortText(title);
  const additions = ADDITIONS.exec(text);
  if (!additions || additions.index === 0 || VERSION.test(additions[0]) || IMITATION.test(additions[0]))
    return undefined;
  return text.slice(0, additions.index);
}

function knownClass(popularity: unknown): number | undefined {
  if (typeof popularity !== "number" || !(popularity >= 0 && popularity <= 100)) return undefined;
  return Math.round((100 - popularity) * 5);
}

function guessedClass(item: JsonObject, album: JsonObject, ofAlbum: number): number {
  const title = shortText(item.title);
  const additions = ADDITIONS.exec(title)?.[0];
  let penalty = ofAlbum + Math.min(title.length, 60);
  if (IMITATION.test(title)) penalty += 250;
  if (additions) penalty += VERSION.test(additions) ? 100 : 15;
  if (item === album && objectsOf(album.tracks).length < 4) penalty += 20;
  return Math.min(1023, UNKNOWN + penalty);
}

function penaltyOfAlbum({ title, artists, releaseDate }: JsonObject): number {
  const text = shortText(title);
  const names = objectsOf(artists).map(({ name }) => shortText(name));
  let penalty = 0;
  if (IMITATION.test(text) || names.some((name) => IMITATION.test(name))) penalty += 250;
  if (names.some((name) => VARIOUS.test(name))) penalty += 60;
  if (COLLECTION.test(text) || VERSION.test(ADDITIONS.exec(text)?.[0] ?? "")) penalty += 30;
  // Of several releases of the same music, the first is mostly the one that people mean.
  const year = Number.parseInt(textOf(releaseDate) ?? "", 10) || 2025;
  return penalty + Math.min(15, Math.max(0, Math.floor((year - 1950) / 5)));
}

/** The patterns take a time that grows faster than the text. */
function shortText(value: unknown): string {
  return (textOf(value) ?? "").slice(0, 300);
}
