import { albumIdFromUrl, artistIdFromUrl, trackIdFromUrl } from "@gatefold/client";
import { albumHref, artistHref } from "./route.ts";

/** The API takes no longer text. */
export const MAX_TEXT = 500;

/** What to search for: the text without needless spaces, or the id in a link of Amazon Music. */
export function queryOf(text: string): string {
  const words = text.trim().replace(/\s+/g, " ").slice(0, MAX_TEXT);
  return trackIdFromUrl(words) ?? albumIdFromUrl(words) ?? artistIdFromUrl(words) ?? words;
}

/** The page that a link of Amazon Music leads to. Tracks have none, and are shown on their album's page. */
export function pageOfLink(text: string): string | undefined {
  const album = albumIdFromUrl(text);
  if (album !== undefined) return albumHref(album);
  const artist = artistIdFromUrl(text);
  return artist === undefined ? undefined : artistHref(artist);
}

/**
 * What to search for instead of something that finds nothing: the name in a link, or fewer words, first without the last and
 * then without the first.
 */
export function suggestionsFor(text: string): string[] {
  const [, slug] = /^(?:https?:\/\/)?music\.amazon\.[a-z.]+\/\w+\/\w+\/([\w%-]+)/i.exec(text.trim()) ?? [];
  if (slug !== undefined) return [slug.replace(/-+/g, " ")];
  const words = queryOf(text).split(" ");
  if (words.length < 2) return [];
  const fewer = [words.slice(0, -1), words.slice(1)].map((some) => some.join(" "));
  return [...new Set(fewer)];
}
