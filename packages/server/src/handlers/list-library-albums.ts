import type { CursorScope } from "../domain/cursor.ts";
import type { LibraryAlbum } from "../generated/schema.ts";
import { chain, type MaybePromise } from "../maybe-promise.ts";
import type { LibraryEntry } from "../storage/library.ts";
import { type Call, type DeclaredFailure, type Handler, type HandlerContext, Success } from "./handler.ts";

type Id = "listLibraryAlbums";

export const listLibraryAlbums: Handler<Id> = (call, context) => {
  const { cursor } = call.parameters;
  if (cursor === undefined) return readPage(call, context, undefined);
  return chain(context.cursors.open(cursor, scopeOf(call)), (opened) =>
    "problem" in opened ? badCursor(opened.problem) : readPage(call, context, opened.position),
  );
};

function badCursor(problem: string): DeclaredFailure<Id> {
  return { status: 400, code: "BAD_REQUEST", message: `Parameter "cursor" ${problem}.` };
}

function limitOf(call: Call<Id>): number {
  return call.parameters.limit ?? 100;
}

function scopeOf(call: Call<Id>): CursorScope {
  const albumIds = [...new Set(call.parameters.albumIds)].sort();
  return {
    limit: limitOf(call),
    list: ["library", call.userId, ...albumIds],
    others: "another user or other albumIds",
  };
}

function readPage(
  call: Call<Id>,
  context: HandlerContext,
  olderThan: string | undefined,
): MaybePromise<Success<Id>> {
  const limit = limitOf(call);
  const { albumIds: itemIds } = call.parameters;
  // One more than requested shows whether there is a next page.
  const query = { userId: call.userId, list: "albums", limit: limit + 1, olderThan, itemIds } as const;
  return chain(context.store.library.list(query), (entries) => {
    const last = entries.length > limit ? entries[limit - 1] : undefined;
    if (!last) return page(call.userId, entries, { hasNextPage: false });
    return chain(context.cursors.seal(last.objectId, scopeOf(call)), (token) =>
      page(call.userId, entries.slice(0, limit), { hasNextPage: true, token }),
    );
  });
}

function page(
  userId: string,
  entries: readonly LibraryEntry[],
  pageInfo: { hasNextPage: boolean; token?: string },
): Success<Id> {
  const libraryAlbums = { pageInfo, edgeCount: entries.length, edges: entries.map(edge) };
  return new Success(200, { data: { user: { id: userId, libraryAlbums } } });
}

function edge({ itemId, objectId, purchased, uploaded }: LibraryEntry): LibraryAlbum {
  return { purchased, uploaded, node: { id: itemId }, objectId };
}
