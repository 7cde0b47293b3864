/**
 * What MusicBrainz uses if there is no name: artists that stand for no person, and titles in brackets. They are recognized
 * by id or exact name, because some bands have names such as `[spunge]`.
 *
 * Kept are `Various Artists`, as Amazon has it on compilations, and `[untitled]`, which is music without a title.
 *
 * @see https://musicbrainz.org/doc/Style/Unknown_and_untitled/Special_purpose_artist
 * @see https://musicbrainz.org/doc/Style/Unknown_and_untitled/Special_purpose_track_title
 */
const ARTISTS: ReadonlySet<string> = new Set([
  "f731ccc4-e22a-43af-a747-64213329e088", // [anonymous]
  "33cf029c-63b0-41a0-9855-be2a3665fb3b", // [data]
  "314e1c25-dde7-4e4d-b2f4-0a7b9f7c56dc", // [dialogue]
  "eec63d3c-3b81-4ad4-b1e4-7c147d4d2b61", // [no artist]
  "9be7f096-97ec-4615-8957-8d40b5dcbc41", // [traditional]
  "125ec42a-7229-4250-afc5-e057484327fe", // [unknown]
]);

const NAMES: ReadonlySet<string> = new Set([
  "[anonymous]",
  "[christmas music]",
  "[church chimes]",
  "[classical music]",
  "[data]",
  "[data track]",
  "[dialogue]",
  "[disney]",
  "[language instruction]",
  "[musical theater]",
  "[nature sounds]",
  "[no artist]",
  "[no label]",
  "[none]",
  "[religious music]",
  "[silence]",
  "[soundtrack]",
  "[theatre]",
  "[traditional]",
  "[unknown]",
]);

const NO_TRACKS: ReadonlySet<string> = new Set(["[data]", "[data track]", "[silence]"]);

export function isPlaceholderArtist(mbid: string | undefined): boolean {
  return mbid !== undefined && ARTISTS.has(mbid);
}

/** Whether a name or title only says that there is none, or that it is unknown. */
export function isPlaceholderName(name: string | undefined): boolean {
  return name !== undefined && NAMES.has(normal(name));
}

/** Whether a track of that title holds no music: data, or nothing at all. */
export function isNoTrack(title: string | undefined): boolean {
  return title !== undefined && NO_TRACKS.has(normal(title));
}

function normal(name: string): string {
  return name.trim().toLowerCase();
}
