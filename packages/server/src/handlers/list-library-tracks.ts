import { chain } from "../maybe-promise.ts";
import { badCursor } from "./failures.ts";
import { type Handler, Success } from "./handler.ts";
import { libraryEdge, readUserList } from "./user-list.ts";

export const listLibraryTracks: Handler<"listLibraryTracks"> = (call, context) =>
  chain(readUserList(context, "tracks", call), (page) => {
    if ("problem" in page) return badCursor(page.problem);
    const { pageInfo, rows } = page;
    const libraryTracks = { pageInfo, edgeCount: rows.length, edges: rows.map(libraryEdge) };
    return new Success(200, { data: { user: { id: call.userId, libraryTracks } } });
  });
