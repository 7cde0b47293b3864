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
const ADDITIONS = /[([].*| - .*/;
const COLLECTION = /\b(greatest hits|best of|anthology|collection|essentials?|hits|live (at|in|from|on))\b/i;

/** The class of a popularity of 0 to 100, 0 to 500. `undefined` for anything else. */
export function knownRankClass(popularity: unknown): number | undefined {
  if (typeof popularity !== "number" || !(popularity >= 0 && popularity <= 100)) return undefined;
  return Math.round((100 - popularity) * 5);
}

/** Guesses the class of a track or an album from what it says: 512 to 1023. */
export function guessRankClass(item: JsonObject, album: JsonObject): number {
  const title = textOf(item.title) ?? "";
  const albumTitle = textOf(album.title) ?? "";
  const additions = ADDITIONS.exec(title)?.[0] ?? "";
  const names = objectsOf(album.artists)
    .concat(objectsOf(item.artists))
    .map(({ name }) => textOf(name) ?? "");
  let worse = Math.min(title.length, 60);
  if (IMITATION.test([title, albumTitle, ...names].join("\n"))) worse += 250;
  if (VERSION.test(additions)) worse += 100;
  else if (additions) worse += 15;
  if (names.some((name) => /^various( artists)?$/i.test(name))) worse += 60;
  if (COLLECTION.test(albumTitle) || VERSION.test(ADDITIONS.exec(albumTitle)?.[0] ?? "")) worse += 30;
  if (item === album && objectsOf(album.tracks).length < 4) worse += 20;
  const year = Number.parseInt(textOf(item.releaseDate) ?? "", 10) || 2025;
  // Of several releases of the same music, the first is mostly the one that people mean.
  worse += Math.min(15, Math.max(0, Math.floor((year - 1950) / 5)));
  return Math.min(1023, UNKNOWN + worse);
}
