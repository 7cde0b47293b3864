import { BETWEEN_PARTS, fold, leadArtist, readTitle, splitArtists } from "./names.ts";
import type { ListedTrack } from "./playlist-file.ts";
import { readingsOf } from "./score.ts";

/** A search for tracks, as `music.search.tracks` takes it. */
export type TrackQuery =
  | { readonly isrc: string }
  | { readonly text: string }
  | { readonly name: string; readonly artistName?: string };

/** The API takes texts of up to 500 characters; a line that is longer has more than a name in it. */
const MAX_QUERY_LENGTH = 200;

/**
 * The searches that may find a line, the surest first. Each is only made if those before found nothing that fits.
 *
 * Versions and guests are left out of what is searched for, because every service writes them in its own way: the hits have them,
 * and are compared with the line.
 */
export function queriesFor(listed: ListedTrack): readonly TrackQuery[] {
  const { isrc } = listed;
  const names = isDisplayed(listed) ? nameQueries(listed) : [];
  const queries: TrackQuery[] = [...(isrc === undefined ? [] : [{ isrc }]), ...names];
  const seen = new Set<string>();
  return queries.filter((query) => {
    if (Object.values(query).some((text) => text === "")) return false;
    const key = JSON.stringify(Object.values(query).map(fold));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether there is a name at all: a line may be an ISRC. */
function isDisplayed({ title, text, isrc, trackId }: ListedTrack): boolean {
  return title !== undefined || (text !== isrc && text !== trackId);
}

function nameQueries(listed: ListedTrack): TrackQuery[] {
  const { title, artist } = listed;
  if (title === undefined || artist === undefined) return textQueries(listed);
  const { name } = readTitle(title);
  const core = coreOf(title);
  const lead = leadArtist(artist);
  const [first = lead] = splitArtists(artist);
  return [
    byName(name, lead),
    // What some write in brackets, and artists that only some count as one.
    ...(core !== name || first !== lead ? [byName(core, first)] : []),
    { text: cut(`${core} ${first}`) },
  ];
}

function textQueries(listed: ListedTrack): TrackQuery[] {
  const parts = (listed.title ?? listed.text).split(BETWEEN_PARTS);
  const whole = parts.map((part) => readTitle(part).name);
  const named = whole.filter((part, at) => at === 0 || !isVersion(part));
  const [reading] = readingsOf(listed);
  const core = parts.map(coreOf).filter((part, at) => at === 0 || !isVersion(part));
  return [
    { text: cut(named.join(" ")) },
    ...(core.join(" ") !== named.join(" ") ? [{ text: cut(core.join(" ")) }] : []),
    ...(reading?.artists[0] ? [byName(reading.title.name, reading.artists[0])] : []),
  ];
}

/** Whether a part after a dash only says which version it is. */
function isVersion(part: string): boolean {
  return readTitle(`x - ${part}`).name === "x";
}

/** A title without anything in brackets or after a dash, and without the number of a part, which is written in many ways. */
function coreOf(title: string): string {
  const { name } = readTitle(title);
  const [core = ""] = name
    .replace(/\s*[([{（【][^)\]}）】]*[)\]}）】]/gu, " ")
    .trim()
    .split(BETWEEN_PARTS);
  return core.replace(/[,:]?\s+(?:part|pt)\.?\s+(?:[ivx]+|\d+)$/i, "").trim() || name;
}

function byName(name: string, artistName: string): TrackQuery {
  return { name: cut(name), artistName: cut(artistName) };
}

/** Cut between characters: half of a surrogate pair is no text. */
function cut(text: string): string {
  return [...text].slice(0, MAX_QUERY_LENGTH).join("").trim();
}
