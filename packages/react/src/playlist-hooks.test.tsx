// @vitest-environment happy-dom
import { expect, test } from "vitest";
import {
  flattenPlaylistTracks,
  useAddPlaylistTracks,
  useCreatePlaylist,
  useLikedTracks,
  useMovePlaylistTracks,
  usePlaylist as usePlaylistById,
  usePlaylists,
  usePlaylistTracks,
  useRemovePlaylistTracks,
  useUpdateTrackLikeState,
} from "./index.ts";
import { type Answers, json, renderHook } from "./testing/harness.tsx";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const ids = ["B000000001", "B000000002", "B000000003", "B000000004"] as const;
const page = (edges: readonly object[]) => ({
  edges,
  edgeCount: edges.length,
  pageInfo: { hasNextPage: false },
});

/** A playlist of entries such as `1:B000000002`, whose changes wait until they are released. */
function openPlaylist(): { answers: Answers; entries: string[]; release: () => void } {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const entries = ids.slice(0, 3).map((id, index) => `e${index + 1}:${id}`);
  const held = async (change: () => void, name: string) => {
    await released;
    change();
    return Response.json({ data: { [name]: { id: "p" } } });
  };
  const path = "/playlists/p/tracks";
  const idOf = (entry: string) => entry.split(":")[1];
  return {
    entries,
    release,
    answers: {
      [`GET ${path}`]: () => {
        const edges = entries.map((entry, index) => ({
          cursor: `${index}:${entry.split(":")[0]}`,
          node: { id: idOf(entry), title: `Track ${idOf(entry)}` },
        }));
        return Response.json({ data: { playlist: { id: "p", tracks: page(edges) } } });
      },
      [`PUT ${path}`]: () => held(() => entries.push(`e4:${ids[3]}`), "appendTracks"),
      [`PATCH ${path}`]: () => held(() => entries.unshift(...entries.splice(2, 1)), "moveTracks"),
      [`DELETE ${path}`]: () => held(() => entries.splice(0, 1), "removeTracks"),
    },
  };
}

function usePlaylist() {
  return {
    list: usePlaylistTracks({ id: "p" }, { select: flattenPlaylistTracks }),
    add: useAddPlaylistTracks(),
    move: useMovePlaylistTracks(),
    remove: useRemovePlaylistTracks(),
  };
}

const shown = ({ list }: ReturnType<typeof usePlaylist>) =>
  list.data?.map(({ cursor, node }) => `${cursor?.split(":")[1] ?? "new"} ${node?.title ?? "unread"}`);

test("a moved, an added and a removed track show at once, and stay", async () => {
  const { answers, entries, release } = openPlaylist();
  const hook = await renderHook({ ...answers }, usePlaylist);
  await hook.rest(({ list }) => list.isSuccess);
  await hook.run(({ add, move, remove }) => {
    move.mutate({ id: "p", body: { entryIds: ["e3"], entryIdBelow: "e1" } });
    add.mutate({ id: "p", body: { trackIds: [ids[1], ids[3]] } });
    remove.mutate({ id: "p", body: { entryIds: ["e3"] } });
  });
  const before = [`e1 Track ${ids[0]}`, `e2 Track ${ids[1]}`];
  // The second track is there already, and duplicates were not asked for.
  await hook.until((value) => shown(value)?.at(-1) === "new unread");
  expect(shown(hook.value())).toEqual([...before, "new unread"]);
  release();
  await hook.rest(({ add, move, remove }) => add.isSuccess && move.isSuccess && remove.isSuccess);
  expect(shown(hook.value())).toEqual([...before, `e4 Track ${ids[3]}`]);
  expect(entries).toEqual([`e1:${ids[0]}`, `e2:${ids[1]}`, `e4:${ids[3]}`]);
  // Changes of a playlist are sent one after the other, and each has one page read again.
  expect(hook.requests.map((line) => line.split(" ")[0])).toEqual([
    ...["GET", "PATCH", "GET", "PUT", "GET", "DELETE", "GET"],
  ]);
});

test("a move that is refused is taken back, and the list is read again", async () => {
  const { answers, entries } = openPlaylist();
  const error = { status: "400", code: "BAD_REQUEST", message: "There is no entry e9." };
  const refused = { ...answers, "PATCH /playlists/p/tracks": json({ error }, 400) };
  const hook = await renderHook(refused, usePlaylist);
  await hook.rest(({ list }) => list.isSuccess);
  // Another device removed the neighbour.
  entries.splice(2, 1);
  await hook.run(({ move }) => move.mutate({ id: "p", body: { entryIds: ["e1"], entryIdAbove: "e3" } }));
  await hook.rest(({ move }) => move.isError);
  expect(shown(hook.value())).toEqual([`e1 Track ${ids[0]}`, `e2 Track ${ids[1]}`]);
  expect(hook.requests.map((line) => line.split(" ")[0])).toEqual(["GET", "PATCH", "GET"]);
});

test("after a part was added, playlists are read again, and the rest is added from there", async () => {
  const { answers } = openPlaylist();
  const many = Array.from({ length: 250 }, (_, index) => `B${`${index}`.padStart(9, "0")}`);
  const sent: string[][] = [];
  let failures = 1;
  let letThrough = () => {};
  const released = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  const add = async (request: Request) => {
    const { trackIds } = await request.json();
    if (trackIds.length < 100 && failures-- > 0) return json({ error: { code: "INTERNAL" } }, 500)();
    if (trackIds.length < 100) await released;
    sent.push(trackIds);
    return Response.json({ data: { appendTracks: { id: "p" } } });
  };
  const get = () => Response.json({ data: { playlist: { id: "p", trackCount: sent.flat().length } } });
  const hook = await renderHook(
    {
      ...answers,
      "PUT /playlists/p/tracks": add,
      "GET /playlists/p": get,
      "GET /playlists/p/tracks?limit=100": answers["GET /playlists/p/tracks"],
    },
    () => ({ ...usePlaylist(), playlist: usePlaylistById("p") }),
  );
  await hook.rest(({ list, playlist }) => list.isSuccess && playlist.isSuccess);
  const variables = { id: "p", body: { trackIds: many, addDuplicateTracks: true } };
  await hook.run(({ add }) => add.mutate(variables));
  await hook.rest((value) => value.add.isError && value.playlist.data?.trackCount === 200);
  const from = hook.value().add.error?.progress;
  expect(from).toMatchObject({ done: 200, total: 250 });
  await hook.run(({ add }) => add.mutate({ ...variables, from }));
  await hook.until((value) => shown(value)?.at(-1) === "new unread");
  expect(shown(hook.value())).toHaveLength(3 + 50);
  letThrough();
  await hook.rest((value) => value.add.isSuccess && value.playlist.data?.trackCount === 250);
  expect(sent.flat()).toEqual(many);
});

test("a playlist that may have been made shows, though the answer was lost", async () => {
  const made: object[] = [];
  const lists = () => json({ data: { user: { playlists: page(made) } } })();
  const create = () => {
    made.push({ node: { id: "p", title: "New" } });
    throw new TypeError("fetch failed");
  };
  const hook = await renderHook({ "GET /me/playlists": lists, "POST /playlists": create }, () => ({
    list: usePlaylists(),
    create: useCreatePlaylist(),
  }));
  await hook.rest(({ list }) => list.isSuccess);
  await hook.run(({ create }) =>
    create.mutate({ body: { title: "New", description: "", visibility: "PRIVATE" } }),
  );
  await hook.rest(({ create, list }) => create.isError && list.data?.pages[0]?.edges?.length === 1);
  expect(hook.requests).toHaveLength(3);
});

test("a change of a playlist shows in no other playlist", async () => {
  const { answers } = openPlaylist();
  const other = json({
    data: { playlist: { id: "q", tracks: page([{ cursor: "0:e1", node: { id: ids[0] } }]) } },
  });
  const hook = await renderHook({ ...answers, "GET /playlists/q/tracks": other }, () => ({
    other: usePlaylistTracks({ id: "q" }, { select: flattenPlaylistTracks }),
    ...usePlaylist(),
  }));
  await hook.rest(({ list, other }) => list.isSuccess && other.isSuccess);
  await hook.run(({ remove }) => remove.mutate({ id: "p", body: { entryIds: ["e1"] } }));
  await hook.until((value) => shown(value)?.length === 2);
  expect(hook.value().other.data).toHaveLength(1);
});

test("a like shows at once in the liked tracks, and a dislike takes it away", async () => {
  const liked: string[] = [ids[1]];
  const update = async (request: Request) => {
    const { likeState } = await request.json();
    liked.splice(0, 9, ...(likeState === "LIKE" ? [ids[0], ids[1]] : [ids[0]]));
    return Response.json({ data: { updateTrackLikeState: { likeState } } });
  };
  const likes = () =>
    Response.json({
      data: { user: { likedTracks: page(liked.map((id) => ({ node: { id, title: id } }))) } },
    });
  const answers = {
    "GET /me/tracks": likes,
    [`PUT /me/tracks/${ids[0]}`]: update,
    [`PUT /me/tracks/${ids[1]}`]: update,
  };
  const hook = await renderHook(answers, () => ({
    list: useLikedTracks(),
    update: useUpdateTrackLikeState(),
  }));
  const likedIds = () =>
    hook.value().list.data?.pages.flatMap(({ edges = [] }) => edges.map(({ node }) => node?.id));
  await hook.rest(({ list }) => list.isSuccess);
  await hook.run(({ update }) => update.mutate({ id: ids[0], body: { likeState: "LIKE" } }));
  expect(likedIds()).toEqual([ids[0], ids[1]]);
  await hook.rest(({ update }) => update.isSuccess);
  expect(likedIds()).toEqual([ids[0], ids[1]]);
  await hook.run(({ update }) => update.mutate({ id: ids[1], body: { likeState: "DISLIKE" } }));
  expect(likedIds()).toEqual([ids[0]]);
  await hook.rest(({ update }) => update.isSuccess);
  expect(likedIds()).toEqual([ids[0]]);
});
