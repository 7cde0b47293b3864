import type { Operation } from "../model/operations.ts";

/** Something that Amazon's documentation contradicts or leaves open, and how Gatefold reads it. */
export interface DocumentationGap {
  readonly where: string;
  /** What is printed there, in Markdown. */
  readonly printed: string;
  /** What Gatefold does, in Markdown. */
  readonly reading: string;
  /** Ids of the operations it concerns; empty when it concerns all of them. */
  readonly operations: readonly string[];
}

/** All that are known. */
export const DOCUMENTATION_GAPS: readonly DocumentationGap[] = [
  {
    where: "Get Album, parameter `id`",
    printed: "The path parameter is marked as not required.",
    reading: "It is required. Without it, the path would be that of another operation.",
    operations: ["getAlbum"],
  },
  {
    where: "Get Album, heading",
    printed: "The heading says `/albums/{id}/`, but the example below it has no slash at the end.",
    reading: "The path has no slash at the end. A Gatefold server accepts both.",
    operations: ["getAlbum"],
  },
  {
    where: "Library list, scope",
    printed:
      "The scope is `music::library::read`. Every other page has one colon before `read`: `music::library:read`.",
    reading: "Either spelling allows reading the library, and so does `music::library`.",
    operations: ["listLibraryAlbums"],
  },
  {
    where: "Library list, parameter `albumIds`",
    printed:
      'It is marked as required, but described as "if provided" and missing in the example. Its text is about likes of tracks.',
    reading: "It is optional, and limits the list to entries of these albums.",
    operations: ["listLibraryAlbums"],
  },
  {
    where: "Library list, response",
    printed:
      "The table has `libraryAlbums` at the top level. The example has it in `data.user`, next to the id of the user.",
    reading: "We follow the example.",
    operations: ["listLibraryAlbums"],
  },
  {
    where: "Library list, `node`",
    printed: "A node in the example has an `id` and nothing else.",
    reading: "The list only returns ids. Get titles and covers from `GET /albums` with these ids.",
    operations: ["listLibraryAlbums", "getAlbums"],
  },
  {
    where: "Library list, example",
    printed:
      "The example says `edgeCount` 2, but its list continues after two edges. Both edges have the same `objectId`.",
    reading: "`edgeCount` counts the edges of this page. An `objectId` is unique, and an entry keeps it.",
    operations: ["listLibraryAlbums"],
  },
  {
    where: "Examples of albums",
    printed:
      "The ids in the answers differ from those in the requests. Of two albums, the second has the `url` of the first.",
    reading: "The examples are illustrations. A server answers with the ids that it was asked for.",
    operations: ["getAlbum", "getAlbums", "addLibraryAlbum", "removeLibraryAlbum"],
  },
  {
    where: "Delete, example",
    printed: "The curl line puts the id after a question mark: `/me/library/albums?B0101GQZGA`.",
    reading: "The id is the last part of the path, as in the heading.",
    operations: ["removeLibraryAlbum"],
  },
  {
    where: "Get Artist and Get Multiple Artists, parameters",
    printed: "`id` in the path and the list `ids` are marked as not required.",
    reading: "Both are required: without them, there is nothing to answer.",
    operations: ["getArtist", "getArtists"],
  },
  {
    where: "Get Artist, answer",
    printed: "The table calls the field `Artist`, the example `artist`.",
    reading: "We follow the example: `data.artist`.",
    operations: ["getArtist"],
  },
  {
    where: "Artists, albums and tracks of an artist",
    printed: "The page lists the calls. What we know of the page ends before it describes them.",
    reading:
      "Path, parameters and answer are guesses, based on the lists on other pages. They may be wrong for Amazon's service.",
    operations: ["listArtistAlbums", "listArtistTracks"],
  },
  {
    where: "Get Multiple Tracks, answer",
    printed:
      "The page lists the call. Two public programs read `data.tracks`, and a third one reads a list called `track`.",
    reading: "It is `data.tracks`, as for albums.",
    operations: ["getTracks"],
  },
  {
    where: "Search, `limit`",
    printed:
      "An older copy of the page has 1 to 100, and 100 if it is missing. Current programs send at most 20.",
    reading: "A Gatefold server takes 1 to 100, and 20 if it is missing. Send 20 or less to be safe.",
    operations: ["searchTracks", "searchAlbums", "searchArtists"],
  },
  {
    where: "Search, several filters",
    printed: "`searchFilters` is a list, but nothing says how filters are combined.",
    reading: "All have to match, which public programs rely on.",
    operations: ["searchTracks", "searchAlbums", "searchArtists"],
  },
  {
    where: "Search, fields of albums and artists",
    printed: "The fields of tracks are printed, those of albums and artists are not known.",
    reading:
      "Albums have `id`, `asin`, `name`, `artistId` and `artistName`, artists `id`, `asin` and `name`. Amazon's service may have others.",
    operations: ["searchAlbums", "searchArtists"],
  },
  {
    where: "Search, curl lines",
    printed: "The last quote is missing.",
    reading: "You can paste the samples on this site into a shell as they are.",
    operations: ["searchTracks"],
  },
  {
    where: "Search All, credentials",
    printed: "The example sends no `x-api-key`, and no scope is printed.",
    reading: "The key and the scope `music::catalog` are needed, as for every other search.",
    operations: ["searchAll"],
  },
  {
    where: "Search All, heading and answer",
    printed:
      "The heading begins with `/v1`, unlike all others. `data` is a list of views; everywhere else, it is an object.",
    reading: "The path is `/search` below the base URL, and `data` is a list.",
    operations: ["searchAll"],
  },
  {
    where: "Search, hits",
    printed: "A hit in the example has an `id` and a `title`; the known copy of the page ends there.",
    reading: "Only rely on the `id`. Read the rest by ids, as the clients do with `details`.",
    operations: ["searchTracks", "searchAlbums", "searchArtists"],
  },
  {
    where: "Search All, `nextPageToken`",
    printed: "A view and its groups have a token, but no printed parameter takes it.",
    reading: "A Gatefold server gives no token here. To page, search for tracks, albums or artists.",
    operations: ["searchAll"],
  },
  {
    where: "Request headers, `amzn-image-style`",
    printed:
      "The page is titled “Device API”. An older copy lists SL500, SL160, SL110, SL75 and SL30; the newer one has no values.",
    reading:
      "You can send any value. A Gatefold server answers with all pictures that it has, in their own sizes.",
    operations: ["searchTracks", "searchAlbums", "searchAll", "listArtistAlbums", "listArtistTracks"],
  },
  {
    where: "Get the current user, answer",
    printed:
      'The text promises the "username and subscription tier". The example has `id`, `name`, `images` and `url`, and its pictures are 0 pixels wide.',
    reading: "Don't expect a tier, and don't divide by the size of a picture.",
    operations: ["getMe"],
  },
  {
    where: "Update the current user, scope",
    printed:
      "The scope is `music::profile:read`, which is for reading. The call that only reads is printed with `music::profile`.",
    reading:
      "The two seem to be swapped. Either scope allows both calls. Ask for `music::profile` to change a profile.",
    operations: ["updateMe", "getMe"],
  },
  {
    where: "Update the current user, answer",
    printed:
      'The table has `updateUser`. The example is a user without it, and without `data`: `{"id": …, "name": null, "images": …}`.',
    reading: "We follow the table: `data.updateUser`. The `name` of a user may be `null`.",
    operations: ["updateMe"],
  },
  {
    where: "Current user's playlists, table",
    printed:
      "The table of the answer calls its field `browseCategories`. The example has `user` with `playlists`.",
    reading: "We follow the example: `data.user.playlists`.",
    operations: ["listPlaylists"],
  },
  {
    where: "Library page, scopes",
    printed: "No scope is printed for the list of playlists.",
    reading: "It takes the scopes for reading the library.",
    operations: ["listPlaylists"],
  },
  {
    where: "Get Playlist, scope",
    printed: "The scope is `music::library`, which also allows changes, although the call only reads.",
    reading: "The scopes for reading the library work as well.",
    operations: ["getPlaylist"],
  },
  {
    where: "Create and Update Playlist, bodies",
    printed:
      "A new playlist is sent as JSON, the change of one as `application/x-www-form-urlencoded`. The examples have the host in them.",
    reading: "Send a form to change a playlist; the clients do. A Gatefold server accepts JSON, too.",
    operations: ["createPlaylist", "updatePlaylist"],
  },
  {
    where: "Playlist tracks, `cursor` of an edge",
    printed:
      "It is `<index>:<entryId>`, as second-hand notes say. A public program sends it as `cursor` to continue, and treats 50 edges as a full page.",
    reading:
      "The id of the entry is what follows the first colon, and not the id of the track. Send a `limit`, and continue with `pageInfo.token`; a Gatefold server accepts either.",
    operations: ["listPlaylistTracks"],
  },
  {
    where: "Changes of playlist tracks",
    printed: "Methods and paths are printed. The bodies are second-hand, and no answer is known.",
    reading:
      "Don't rely on any field of the answers. A Gatefold server answers with the playlist, and after adding tracks also with the new entries.",
    operations: ["addPlaylistTracks", "movePlaylistTracks", "removePlaylistTracks", "deletePlaylist"],
  },
  {
    where: "Library tracks, scope",
    printed: "A second-hand note has `music::profile:read` for the list, from the page about users.",
    reading: "It seems to be a mistake. The scopes for reading the library work as well; ask for those.",
    operations: ["listLibraryTracks"],
  },
  {
    where: "Add and Delete Track, library",
    printed: "The page about tracks lists the calls. What we know of it ends before it describes them.",
    reading: "They are like those of albums: path, scope, no body, and the answer with `saveState`.",
    operations: ["addLibraryTrack", "removeLibraryTrack"],
  },
  {
    where: "Update liked tracks",
    printed:
      "The values are LIKE and DISLIKE. There is no neutral value, and no DELETE. Where the value goes is not known.",
    reading:
      "The API can't undo a like, only turn it into a dislike. The value is `likeState` in a JSON body.",
    operations: ["updateTrackLikeState", "listLikedTracks"],
  },
  {
    where: "Followed artists",
    printed:
      "The call is the example of the page about paging. No page describes it, and none follows an artist.",
    reading: "It answers with `data.user.followedArtists`, which is a guess.",
    operations: ["listFollowedArtists"],
  },
  {
    where: "Recently played, heading and text",
    printed:
      "The address in the example lacks `/v1`, and the text speaks of playlists. What an entry has is not known; the token begins with a time.",
    reading:
      "The path is below the base URL as all others. An entry is a track, with the time in `playedAt`.",
    operations: ["listRecentlyPlayed"],
  },
  {
    where: "All curl lines",
    printed: "The first line lacks the backslash that joins it to the next, and `?` and `,` are not quoted.",
    reading: "You can paste the samples on this site into a shell as they are.",
    operations: [],
  },
  {
    where: "Field `url` of an artist",
    printed: "It ends in `/artists/`, with no id after it.",
    reading: "Show it as a link, but don't parse it. The id is in `id`.",
    operations: [],
  },
  {
    where: "Field `url` of a track",
    printed: "The track in the example has the `url` of its album.",
    reading: "It may lead to the track or to its album, so don't parse it either.",
    operations: [],
  },
  {
    where: "Numbers",
    printed: "Numbers in the examples are whole, but the page about schemas calls the same fields `double`.",
    reading: "Expect any number. `duration` is in seconds.",
    operations: [],
  },
  {
    where: "Two copies of the page",
    printed:
      "A newer copy adds `audioQualities` to albums and tracks, and its example has another `duration` and `releaseDate`.",
    reading:
      "`audioQualities` is an optional field. Amazon may add more fields, and clients ignore those they don't know.",
    operations: [],
  },
];

/** Gaps under the resource that they concern. */
export interface GapGroup {
  readonly label: string;
  readonly gaps: readonly DocumentationGap[];
}

/** The gaps by resource, in the order of the specification. Those that concern several resources, or all, come last. */
export function gapsByResource(
  gaps: readonly DocumentationGap[],
  operations: readonly Pick<Operation, "operationId" | "tags">[],
): GapGroup[] {
  const resourceOf = new Map(operations.map(({ operationId, tags }) => [operationId, tags[0] ?? ""]));
  const labels = [...new Set(resourceOf.values()), SEVERAL, ALL];
  const labelOf = (gap: DocumentationGap) => {
    const [first, ...others] = new Set(gap.operations.map((id) => resourceOf.get(id)));
    return others.length > 0 ? SEVERAL : (first ?? ALL);
  };
  return labels
    .map((label) => ({ label, gaps: gaps.filter((gap) => labelOf(gap) === label) }))
    .filter((group) => group.gaps.length > 0);
}

const SEVERAL = "Several resources";
const ALL = "All operations";

/** The gaps that concern one operation. */
export function documentationGapsOf(operationId: string): DocumentationGap[] {
  return DOCUMENTATION_GAPS.filter((gap) => gap.operations.includes(operationId));
}
