import { albumId, objectId } from "../../testing/fixtures.ts";

const IDS = Array.from({ length: 100 }, (_, index) => albumId(index * 197 + 1));
const ALL_AFTER = "ffffffff-ffff-ffff-ffff-ffffffffffff";

const TRACK_IDS = IDS.map((_, index) => trackId(index * 197 + 1));
const ARTIST_IDS = IDS.map((_, index) => artistId(index * 197 + 1));
const RANKS = array(IDS.map((_, index) => String(index * 197 + 1)));
const TEXTS = array(IDS.map((_, index) => `text ${index}`));
const DURATIONS = array(IDS.map(() => "1000"));
const ENTRY_IDS = IDS.map((_, index) => entryId(index * 97 + 2));
const NEW_ENTRY_IDS = IDS.map((_, index) => entryId(20_000 + index));
/** One of 10,000 entries, and one of 90. */
const PLAYLIST = entryId(0);
const OTHER_PLAYLIST = entryId(1);
const NEW_ID = entryId(90_000);
const BYTES = array(IDS.map(() => "\\\\x00"));

/** Parameters of each statement to plan it with, as literals of SQL, for the tables of fill-tables.sql. */
export const STATEMENT_VALUES: Readonly<Record<string, readonly (string | null)[]>> = {
  getAlbum: [albumId(5)],
  getAlbums: [array(IDS)],
  findAlbums: [array(IDS), array(IDS.map((_, index) => `mbid-${index}`))],
  getTrack: [trackId(5)],
  getArtist: [artistId(5)],
  getTracks: [array(TRACK_IDS)],
  getArtists: [array(ARTIST_IDS)],
  countAlbums: [],
  countTracks: [],
  countArtists: [],
  listAlbumIds: [albumId(50_000), "100"],
  getImportCheckpoint: ["file-5"],
  putImportCheckpoint: ["file-5", "1", "1", "0"],
  deleteImportCheckpoint: ["file-5"],
  listLibrary: ["ada", "albums", objectId(15_000), "100"],
  listLibraryOfItems: ["ada", "albums", ALL_AFTER, array(IDS)],
  addLibraryEntry: ["ada", "albums", objectId(1), albumId(90_000), "false", "false"],
  addLibraryEntries: [
    "ada",
    "albums",
    array(IDS.map((_, index) => objectId(30_000 + index))),
    array(IDS.map((_, index) => albumId(90_000 + index))),
    array(IDS.map(() => "false")),
    array(IDS.map(() => "false")),
  ],
  moveLibraryEntry: ["ada", "albums", "likes", objectId(1), albumId(20_000), "false", "false"],
  deleteLibraryEntry: ["ada", "albums", albumId(20_000)],
  listNewestPlaylists: ["user-5", entryId(500), "100"],
  listPlaylistsByName: ["user-5", "title 5", NEW_ID, "100"],
  listPlaylistsByUpdate: ["user-5", "2026-000500", NEW_ID, "100"],
  getPlaylist: [PLAYLIST],
  addPlaylist: [NEW_ID, "ada", "Title", "", "PRIVATE", "2026", "2026", "0", "0", "title", "version"],
  changePlaylist: [PLAYLIST, "Title", "title", "", "PUBLIC", "2027"],
  deletePlaylist: [OTHER_PLAYLIST],
  listEntries: [PLAYLIST, "100", "true", entryId(5_000), "other", "1"],
  appendEntries: [PLAYLIST, array(NEW_ENTRY_IDS), array(TRACK_IDS), DURATIONS, "true", "20000", "2027"],
  moveEntries: [PLAYLIST, array([...ENTRY_IDS, entryId(1)]), "100", null, "101", "2027"],
  removeEntries: [PLAYLIST, array(ENTRY_IDS), "2027"],
  listPlaylists: ["100"],
  listAllEntries: ["100"],
  addEntries: [NEW_ID, array(ENTRY_IDS), array(TRACK_IDS), DURATIONS],
  clearPlaylists: [],
  clearEntries: [],
  listPlays: ["ada", "2026-002500", NEW_ID, "100"],
  addPlays: ["ada", array(TRACK_IDS), array(IDS.map(() => "2027")), array(ENTRY_IDS)],
  deleteOldPlays: ["ada", "4900"],
  listHistories: ["100"],
  clearPlays: [],
  identify: ["key-5", "user-5", "grant-5"],
  getProfile: ["key-5"],
  listProfiles: ["", "", "100"],
  putProfile: ["key-5", "App", "2026", "2026"],
  getUser: ["user-5"],
  listUsers: ["", "", "100"],
  addUser: ["user-5", "Ada", "PRIVATE", "PUBLIC", "2026", "2026"],
  putUser: ["user-5", "Ada", "PRIVATE", "PUBLIC", "2026", "2026"],
  changeUser: ["user-5", "Ada", "PRIVATE", "PUBLIC", "2026"],
  getGrant: ["grant-5"],
  listGrants: ["grant-500", "grant-501", "100"],
  putGrant: ["grant-5", "\\x01", "5"],
  changeGrants: [
    array(["grant-5", "grant-6"]),
    array(["\\\\x00", "\\\\x00"]),
    array(["grant-6"]),
    array(["grant-5", "new"]),
    array(["\\\\x01", "\\\\x01"]),
    array(["5", "6"]),
  ],
  deleteExpiredGrants: ["50000", "100"],
  listAlbums: ["100"],
  listLibraries: ["100"],
  clearAlbums: [],
  clearImportCheckpoints: [],
  clearLibraries: [],
  clearNewestRemoved: [],
  clearProfiles: [],
  clearUsers: [],
  clearGrants: [],
  getStoredAlbums: [array(IDS)],
  putAlbums: [array(IDS), BYTES, TEXTS, TEXTS, RANKS, TEXTS, TEXTS],
  getTrackKeys: [array(TRACK_IDS)],
  listTracksOfAlbums: [array(IDS)],
  putTracks: [array(TRACK_IDS), array(IDS), RANKS, TEXTS, TEXTS, BYTES],
  deleteTracks: [array(TRACK_IDS)],
  clearTracks: [],
  getStoredArtists: [array(ARTIST_IDS)],
  putArtists: [array(ARTIST_IDS), RANKS, TEXTS, RANKS, TEXTS, TEXTS, BYTES],
  clearArtists: [],
  putSearchTerms: [RANKS, RANKS, array(TRACK_IDS), TEXTS],
  deleteSearchTerms: [array(IDS.map((_, index) => String((index * 197 + 1) * 50 + 1)))],
  clearSearchTerms: [],
  addSearchCounts: [array(IDS.map(() => "t")), TEXTS, RANKS, RANKS],
  restartSearchCounts: [],
  clearSearchCounts: [],
  sortInTerms: [],
  listSegments: [],
  putSegments: [array(IDS.map(() => "t")), RANKS, TEXTS, RANKS],
  clearSegments: [],
  getKnownWords: [array(IDS.map((_, index) => `word${index}`))],
  addWords: [TEXTS, array(IDS.map((_, index) => `{${index}}`))],
  clearWords: [],
  getLastNumber: [],
  setLastNumber: ["5"],
  getProgress: [],
  setProgress: ["1", "1", ""],
  nextAlbums: [albumId(50_000), "100"],
  countAlbumsAfter: [albumId(50_000)],
  ...valuesOfSearches("Albums"),
  ...valuesOfSearches("Tracks"),
  ...valuesOfSearches("Artists"),
  similarWords: ["{5000,1000050}", "8", "8", "2000"],
  getSecret: ["secret-5"],
  initSecret: ["secret-5", "\\x01"],
};

/** A word that every thousandth item has. */
function valuesOfSearches(items: string): Readonly<Record<string, readonly string[]>> {
  const [kind = ""] = items === "Albums" ? "l" : items.toLowerCase();
  const query = [
    kind,
    array(["word5"]),
    array(["'~.wword5'"]),
    "{}",
    "{}",
    "",
    `'${kind}.tword5'`,
    `!'${kind}.tword6':*`,
    array([`'${kind}.tword5'`]),
    `'${kind}.tword5'`,
  ];
  const sorted = [...query, "5", "2026", "20", "10"];
  return {
    [`match${items}`]: [...query, "5", "10", "20"],
    [`matchNewest${items}`]: sorted,
    [`match${items}ByName`]: sorted,
  };
}

function trackId(number: number): string {
  return `T${String(number).padStart(9, "0")}`;
}

/** The id of a playlist, too. */
function entryId(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;
}

function artistId(number: number): string {
  return `A${String(number).padStart(9, "0")}`;
}

function array(elements: readonly string[]): string {
  return `{${elements.map((element) => `"${element}"`).join(",")}}`;
}
