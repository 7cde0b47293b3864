import type { LibraryAlbum } from "../generated/schema.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import type { LibraryEntry, LibraryList } from "../storage/library.ts";
import type { HandlerContext } from "./handler.ts";
import { type Page, readPage } from "./page.ts";

interface UserListCall {
  readonly userId: string;
  readonly parameters: {
    readonly limit?: number | undefined;
    readonly cursor?: string | undefined;
    /** Only the list of albums can be filtered. */
    readonly albumIds?: readonly string[] | undefined;
  };
}

/** Reads a page of a list of a user, newest first. */
export function readUserList(
  { store, cursors }: HandlerContext,
  list: LibraryList,
  { userId, parameters }: UserListCall,
): MaybePromise<Page<LibraryEntry>> {
  const { limit = 100, cursor, albumIds: itemIds } = parameters;
  return readPage(cursors, {
    cursor,
    scope: {
      limit,
      list: ["library", list, userId, ...[...new Set(itemIds)].sort()],
      others: list === "albums" ? "another user or other albumIds" : "another user or another list",
    },
    read: (count, olderThan) => store.library.list({ userId, list, limit: count, olderThan, itemIds }),
    positionOf: ({ objectId }) => objectId,
  });
}

/** A saved album or track as it is sent. */
export function libraryEdge({ itemId, objectId, purchased, uploaded }: LibraryEntry): LibraryAlbum {
  return { purchased, uploaded, node: { id: itemId }, objectId };
}
