/** A place where the documentation contradicts itself or leaves something open, and how Gatefold reads it. */
export interface Trap {
  readonly where: string;
  /** What is printed there, in Markdown. */
  readonly printed: string;
  /** What Gatefold does, in Markdown. */
  readonly reading: string;
  /** Ids of the operations it concerns; empty when it concerns all of them. */
  readonly operations: readonly string[];
}

/** Every such place that is known. */
export const TRAPS: readonly Trap[] = [
  {
    where: "Get Album, parameter `id`",
    printed: "The parameter in the path is printed as not required.",
    reading: "It is required: without it the path is another one.",
    operations: ["getAlbum"],
  },
  {
    where: "Get Album, heading",
    printed: "The heading has `/albums/{id}/`; the example below it has no slash at the end.",
    reading: "The path has none. A Gatefold server takes both.",
    operations: ["getAlbum"],
  },
  {
    where: "Library list, scope",
    printed:
      "The scope is printed `music::library::read`. Every other page has one colon before `read`: `music::library:read`.",
    reading: "Either spelling may read the library, and so may `music::library`.",
    operations: ["listLibraryAlbums"],
  },
  {
    where: "Library list, parameter `albumIds`",
    printed:
      'It is marked required and described as "if provided", the example leaves it out, and its text speaks of likes of tracks.',
    reading: "It is optional, and keeps the entries of these albums only.",
    operations: ["listLibraryAlbums"],
  },
  {
    where: "Library list, response",
    printed:
      "The table has `libraryAlbums` at the top; the example has it in `data.user`, beside the id of the user.",
    reading: "As in the example.",
    operations: ["listLibraryAlbums"],
  },
  {
    where: "Library list, `node`",
    printed: "A node of the example has an `id` and nothing else.",
    reading: "A list gives ids. Titles and covers come from `GET /albums` with these ids.",
    operations: ["listLibraryAlbums", "getAlbums"],
  },
  {
    where: "Library list, example",
    printed:
      "The example says `edgeCount` 2 and goes on after two edges, and both edges have the same `objectId`.",
    reading: "`edgeCount` counts the edges of this page. An `objectId` is unique and stays with its entry.",
    operations: ["listLibraryAlbums"],
  },
  {
    where: "Examples of albums",
    printed:
      "The ids that are asked for are not those in the answers, and the second of two albums has the `url` of the first.",
    reading: "They are illustrations. A server answers with the ids that it was asked for.",
    operations: ["getAlbum", "getAlbums", "addLibraryAlbum", "removeLibraryAlbum"],
  },
  {
    where: "Delete, example",
    printed: "The curl line has the id behind a question mark, `/me/library/albums?B0101GQZGA`.",
    reading: "The id is the last part of the path, as the heading has it.",
    operations: ["removeLibraryAlbum"],
  },
  {
    where: "All curl lines",
    printed: "The first line lacks the backslash that joins it to the next, and `?` and `,` stand unquoted.",
    reading: "The samples of this site can be pasted into a shell as they are.",
    operations: [],
  },
  {
    where: "Field `url` of an artist",
    printed: "It ends in `/artists/`, with no id behind it.",
    reading: "It is a link to show, not a text to take apart. The id is in `id`.",
    operations: [],
  },
  {
    where: "Numbers",
    printed: "Examples have whole numbers; the page of schemas calls the same fields `double`.",
    reading: "Any number may come. `duration` is in seconds.",
    operations: [],
  },
];

/** The traps that concern one operation. */
export function trapsOf(operationId: string): Trap[] {
  return TRAPS.filter((trap) => trap.operations.includes(operationId));
}
