import { BETWEEN_PARTS, fold, readArtists, readTitle, type Title } from "./names.ts";
import type { ListedTrack } from "./playlist-file.ts";

/** A track of the catalog that may be the track of a line. It is plain JSON. */
export interface Candidate {
  /** The id in Amazon's catalog. */
  readonly id: string;
  /** The title of the track. */
  readonly title: string;
  /** The names of its artists. */
  readonly artists: readonly string[];
  /** The title of its album. */
  readonly album?: string;
  /** The duration in seconds. If missing, it doesn't count for the score. */
  readonly duration?: number;
  /** The ISRC, such as `GBDUW0000053`. */
  readonly isrc?: string;
  /** How well it fits the line, from 0 to 1. */
  readonly score: number;
}

/** The fields of a track that a score is calculated from. */
export type CatalogTrack = Omit<Candidate, "score">;

/** A line read in one way: pasted lines can be `artist - title` or `title - artist`. */
export interface Reading {
  readonly title: Title;
  /** Folded; empty if nothing is known of artists. */
  readonly artists: readonly string[];
}

/** A candidate of this score or more is what the line means, unless another recording fits about as well. */
export const FOUND_SCORE = 0.85;
/** A candidate of less is not worth looking at. */
export const DOUBTFUL_SCORE = 0.5;
/** What only resembles the line, as with a typing error, is left to people to decide. */
const SIMILAR_SCORE = 0.84;

/** A line with more dashes is hardly a title and an artist. */
const MAX_PARTS = 8;

/** The ways in which a line can be read, most likely first. */
export function readingsOf({ title, artist, text }: ListedTrack): readonly Reading[] {
  if (title !== undefined) {
    const read = readTitle(title);
    return [{ title: read, artists: artist === undefined ? [] : [...readArtists(artist), ...read.guests] }];
  }
  const parts = text.split(BETWEEN_PARTS);
  const ways = parts.slice(1, MAX_PARTS).flatMap((_, at) => {
    const [start, end] = [parts.slice(0, at + 1).join(" - "), parts.slice(at + 1).join(" - ")];
    return [
      [start, end],
      [end, start],
    ];
  });
  const [, name, by] = /^(.+?)\s+by\s+(.+)$/i.exec(text) ?? [];
  if (name !== undefined && by !== undefined) ways.push([by, name]);
  const known = artist === undefined ? [] : readArtists(artist);
  const read = ways.map(([artists = "", song = ""]) => {
    const title = readTitle(song);
    return {
      title,
      artists: [...readArtists(readTitle(artists).name), ...readTitle(artists).guests, ...title.guests],
    };
  });
  return read.length > 0 ? read : [{ title: readTitle(text), artists: known }];
}

/** How well a track of the catalog fits a line, from 0 to 1. */
export function scoreOf(listed: ListedTrack, readings: readonly Reading[], track: CatalogTrack): number {
  const title = readTitle(track.title);
  const main = track.artists.flatMap(readArtists);
  const artists = { main, all: [...main, ...title.guests] };
  const isAlbumKnown = listed.album !== undefined && track.album !== undefined;
  const isSameAlbum = isAlbumKnown && sameAlbum(listed.album, track.album);
  const difference =
    listed.duration === undefined || track.duration === undefined
      ? undefined
      : Math.abs(listed.duration - track.duration);
  const isEvident = isSameAlbum || (difference !== undefined && difference <= 2);
  const names = Math.max(
    ...readings.map(
      (reading) =>
        titleScore(reading.title, title) *
        artistScore(reading.artists, artists) *
        versionScore(reading.title, title, isEvident, isSameAlbum),
    ),
  );
  if (listed.isrc !== undefined && listed.isrc === track.isrc) return isrcScore(listed, track, names);
  // A recording is on several albums, and has a code for each issue.
  const score = names * durationFactor(difference) * (isAlbumKnown && !isSameAlbum ? 0.97 : 1);
  return Math.round(score * 1000) / 1000;
}

/** The same code is the same recording, whatever it is called, unless somebody took the code from another song. */
function isrcScore(listed: ListedTrack, track: CatalogTrack, names: number): number {
  return names < 0.3 && sameScript(listed.text, track.title) && listed.text !== listed.isrc ? 0.7 : 1;
}

function titleScore(wanted: Title, title: Title): number {
  if (spaceless(wanted.words) === spaceless(title.words)) return 1;
  if (essential(wanted.words) === essential(title.words)) return 0.99;
  if (numbersOf(wanted.words) !== numbersOf(title.words) && numbersOf(wanted.core) !== numbersOf(title.core))
    return 0.4;
  const isCore = wanted.core === title.words || wanted.words === title.core;
  if (isCore && numbersOf(wanted.words) === numbersOf(title.words)) return 0.93;
  return Math.min(SIMILAR_SCORE, similarity(wanted.words, title.words));
}

function artistScore(
  wanted: readonly string[],
  { main, all }: { main: readonly string[]; all: readonly string[] },
): number {
  const [first] = wanted;
  const [lead] = main;
  // A title alone may be anybody's.
  if (first === undefined || lead === undefined) return 0.8;
  if (spaceless(wanted.join(" ")) === spaceless(main.join(" "))) return 1;
  if (first === "various artists") return 0.8;
  const isKnown = (name: string) => all.includes(name);
  if (wanted.includes(lead) || main.includes(first)) {
    // Guests are often left out, but where two recordings differ in them, the one with the same guests is meant.
    const hasOthers = all.some((name) => !wanted.includes(name));
    if (!wanted.every(isKnown)) return hasOthers ? SIMILAR_SCORE : 0.98;
    return hasOthers ? 0.98 : 1;
  }
  if (wanted.some(isKnown)) return 0.86;
  if (!sameScript(first, lead)) return 0.65;
  const nearest = Math.max(...wanted.flatMap((name) => all.map((other) => similarity(name, other))));
  return nearest >= 0.75 ? Math.min(SIMILAR_SCORE, nearest) : nearest * 0.5;
}

/** @param isEvident whether album or duration say that it is the same recording */
function versionScore(wanted: Title, title: Title, isEvident: boolean, isSameAlbum: boolean): number {
  const isSame = wanted.versions.join() === title.versions.join();
  // The tracks of a live album need not say so.
  if (!isSame) return isSameAlbum && isEvident ? 0.9 : 0.65;
  if (!sameSource(wanted, title)) return 0.7;
  const [few, many] = [wanted.versionWords, title.versionWords].sort((a, b) => a.length - b.length);
  const remaster = wanted.isRemaster === title.isRemaster ? 1 : 0.97;
  if (few?.every((word) => many?.includes(word)) === false) return 0.7;
  if (few?.length === 0 && many?.length !== 0) return isEvident ? 0.95 : 0.8;
  return remaster;
}

/** Whether two titles may be from the same film or show: many don't say from which, or add to its name. */
function sameSource(a: Title, b: Title): boolean {
  const [few, many] = a.source.length < b.source.length ? [a.source, b.source] : [b.source, a.source];
  return few.every((word) => many.includes(word));
}

/** Services differ by up to two seconds, but the nearest is the likeliest. */
function durationFactor(difference: number | undefined): number {
  if (difference === undefined) return 1;
  return Math.max(0.6, 1 - 0.002 * Math.min(2, difference) - 0.02 * Math.max(0, difference - 2));
}

function sameAlbum(a: string, b: string): boolean {
  const bare = (title: string) =>
    fold(
      title.replace(/\s*[([][^)\]]*\b(edition|version|remaster(ed)?|deluxe|expanded)\b[^)\]]*[)\]]/gi, ""),
    );
  return bare(a) === bare(b);
}

/** Whether two tracks of the catalog are the same recording, as on an album and on a compilation. */
export function isSameRecording(a: CatalogTrack, b: CatalogTrack): boolean {
  if (a.isrc !== undefined && a.isrc === b.isrc) return true;
  const [one, other] = [readTitle(a.title), readTitle(b.title)];
  const isNamedSo =
    one.words === other.words &&
    one.versions.join() === other.versions.join() &&
    one.versionWords.join() === other.versionWords.join() &&
    sameSource(one, other);
  return isNamedSo && Math.abs((a.duration ?? 0) - (b.duration ?? 0)) <= 3;
}

function spaceless(words: string): string {
  return words.replaceAll(" ", "");
}

/** Without words that people add or leave out. */
function essential(words: string): string {
  return words
    .split(" ")
    .filter((word) => !/^(the|a|an|and)$/.test(word))
    .join("");
}

/** The numbers of a title: titles that differ in them are different songs. */
function numbersOf(words: string): string {
  return (words.match(/\d+/g) ?? []).join();
}

/** How many pairs of letters two texts share, from 0 to 1. @see https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient */
function similarity(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  if (one.length === 0 || other.length === 0) return a === b ? 1 : 0;
  const left = [...other];
  const shared = one.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (one.length + other.length);
}

function pairsOf(text: string): string[] {
  const letters = [...` ${spaceless(text).slice(0, 80)} `];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/** Whether both are in Latin letters, or neither is: a name in another script can't be compared. */
function sameScript(a: string, b: string): boolean {
  return /\p{sc=Latin}/u.test(a) === /\p{sc=Latin}/u.test(b);
}
