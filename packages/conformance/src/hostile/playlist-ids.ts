/** A playlist, and its entries in order. */
export interface PlaylistIds {
  readonly id: string;
  readonly entryIds: readonly string[];
}

/** How the ids of playlists and entries begin. They are the same in every run, so that requests are. */
const CALLERS = "0198c3a0-0ca1-7000-8000-";
const PRIVATE = "0198c3a0-9a1e-7000-8000-";
const PUBLIC = "0198c3a0-9b1c-7000-8000-";
const ABSENT = "0198c3a0-ab5e-7000-8000-";

/** The private playlist of the other user. */
export const PRIVATE_PLAYLIST = playlistIds(PRIVATE, 0, 5);
/** The public playlist of the other user. */
export const PUBLIC_PLAYLIST = playlistIds(PUBLIC, 0, 5);
/** A playlist that doesn't exist. */
export const ABSENT_PLAYLIST = playlistIds(ABSENT, 0, 5);
/** The playlists that the caller has at first: an empty one, a short one, a long one, and one that is nearly full. */
export const CALLERS_PLAYLISTS: readonly PlaylistIds[] = [0, 3, 300, 9_950].map((entries, number) =>
  playlistIds(CALLERS, number, entries),
);

function playlistIds(start: string, number: number, entries: number): PlaylistIds {
  const idOf = (index: number) => `${start}${String(number * 100_000 + index).padStart(12, "0")}`;
  return { id: idOf(0), entryIds: Array.from({ length: entries }, (_, index) => idOf(index + 1)) };
}

/** The text with ids that don't exist, of the same length, in place of those of the other user's playlists. */
export function withAbsentIds(text: string): string {
  return text.replaceAll(PRIVATE, ABSENT).replaceAll(PUBLIC, ABSENT);
}

/** The ids of the private playlist in other spellings, which databases take for the same. */
export const OTHER_SPELLINGS: readonly [string, ...string[]] = [
  PRIVATE_PLAYLIST.id.toUpperCase(),
  PRIVATE_PLAYLIST.id.replaceAll("-", ""),
  `{${PRIVATE_PLAYLIST.id.toUpperCase()}}`,
  ` ${PRIVATE_PLAYLIST.id.toUpperCase()} `,
];
