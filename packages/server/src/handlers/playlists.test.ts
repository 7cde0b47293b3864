import { expect, onTestFinished, test } from "vitest";
import { createServer } from "../server.ts";

type Json = Record<string, unknown>;
interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string; readonly title?: string };
}

const TRACKS = Array.from({ length: 300 }, (_, at) => `B0${String(at).padStart(8, "0")}`);
const ALBUM = {
  id: "B0ALBUM001",
  title: "Long",
  tracks: TRACKS.map((id) => ({ id, title: `Track ${id}`, duration: 0.5 })),
};

/** A server with tracks, and ways to call it as its owner and as somebody else. */
async function startServer() {
  const server = await createServer();
  onTestFinished(async () => server.store.close());
  const json = new TextEncoder().encode(JSON.stringify(ALBUM));
  await server.store.catalog.put([{ id: ALBUM.id, json }]);
  const { apiKey } = await server.addSecurityProfile();
  const callAs = async (name: string) => {
    const { id } = await server.addUser(name);
    const authorization = `Bearer ${await server.issueToken({ userId: id })}`;
    return async (method: string, path: string, body?: object) => {
      const headers = { "x-api-key": apiKey, authorization, "content-type": "application/json" };
      const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
      const response = await server.fetch(new Request(`http://localhost/v1${path}`, init));
      const { data, error } = JSON.parse(await response.text());
      return { status: response.status, data, message: error?.message };
    };
  };
  return { server, owner: await callAs("Ada"), other: await callAs("Grace") };
}
type Caller = Awaited<ReturnType<typeof startServer>>["owner"];

const PRIVATE = { title: "Mine", description: "", visibility: "PRIVATE" };

/** Makes a playlist of these tracks, and returns its id and those of its entries. */
async function makePlaylist(call: Caller, trackIds: readonly string[], fields: Json = {}) {
  const created = await call("POST", "/playlists", { ...PRIVATE, ...fields });
  const id: string = created.data.createPlaylist.id;
  const entryIds: string[] = [];
  for (let from = 0; from < trackIds.length; from += 100) {
    const body = { trackIds: trackIds.slice(from, from + 100), addDuplicateTracks: true };
    const added = await call("PUT", `/playlists/${id}/tracks`, body);
    entryIds.push(...added.data.appendTracks.entries.map(({ entryId }: { entryId: string }) => entryId));
  }
  return { id, entryIds };
}

/** Pages through a playlist, with something done before each page but the first. */
async function readAll(
  call: Caller,
  id: string,
  {
    by,
    between,
  }: { by: "token" | "edge"; between?: (page: number, read: readonly Edge[]) => Promise<unknown> },
): Promise<readonly Edge[]> {
  const edges: Edge[] = [];
  let cursor = "";
  for (let page = 1; ; page++) {
    const read = await call("GET", `/playlists/${id}/tracks?limit=30${cursor && `&cursor=${cursor}`}`);
    expect(read.status, read.message).toBe(200);
    const { tracks } = read.data.playlist;
    edges.push(...tracks.edges);
    if (!tracks.pageInfo.hasNextPage) return edges;
    cursor = by === "token" ? tracks.pageInfo.token : (edges.at(-1)?.cursor ?? "");
    await between?.(page, tracks.edges);
  }
}

test.for(["token", "edge"] as const)("a long playlist is read whole, in order, by the %s", async (by) => {
  const { owner } = await startServer();
  const { id, entryIds } = await makePlaylist(owner, TRACKS.slice(0, 250));
  const edges = await readAll(owner, id, { by });
  expect(edges.map(({ cursor }) => cursor)).toEqual(entryIds.map((entryId, at) => `${at}:${entryId}`));
  expect(edges.map(({ node }) => node.id)).toEqual(TRACKS.slice(0, 250));
  expect(edges[7]?.node).toMatchObject({ title: `Track ${TRACKS[7]}`, album: { id: ALBUM.id } });
});

test("entries that come and go while a playlist is read neither repeat nor hide others", async () => {
  const { owner } = await startServer();
  const { id, entryIds } = await makePlaylist(owner, TRACKS.slice(0, 100));
  const path = `/playlists/${id}/tracks`;
  const moved: string[] = [];
  const edges = await readAll(owner, id, {
    by: "token",
    async between(page, read) {
      // The first entry of the page moves to the end, the last one goes, and another one comes.
      const [first = "", last = ""] = [read[0], read.at(-1)].map((edge) => edge?.cursor.replace(/^\d+:/, ""));
      await owner("PATCH", path, { entryIds: [first], entryIdAbove: entryIds.at(-1) });
      await owner("DELETE", path, { entryIds: [last] });
      await owner("PUT", path, { trackIds: [TRACKS[99 + page]] });
      moved.push(read[0]?.node.id ?? "");
    },
  });
  const read = edges.map(({ node }) => node.id);
  const isMoved = (trackId: string) => moved.includes(trackId);
  expect(moved).toEqual([TRACKS[0], TRACKS[30], TRACKS[60]]);
  expect(read.filter((trackId) => !isMoved(trackId))).toEqual(
    TRACKS.slice(0, 103).filter((trackId) => !isMoved(trackId)),
  );
  // Those were read where they stood before, and once more at the end.
  expect(read.filter(isMoved).toSorted()).toEqual(moved.flatMap((trackId) => [trackId, trackId]));
});

test("a token for a place that is gone says to begin again, and an edge to send the token", async () => {
  const { server, owner } = await startServer();
  const { id } = await makePlaylist(owner, TRACKS.slice(0, 3));
  const { edges, pageInfo } = (await owner("GET", `/playlists/${id}/tracks?limit=1`)).data.playlist.tracks;
  // Content that is put in place of a playlist gets new positions, as entries do after many moves into one gap.
  const { playlists = [] } = (await server.store.contents?.read(["playlists"], 10)) ?? {};
  const left = playlists.map((playlist) => ({ ...playlist, entries: playlist.entries.slice(1) }));
  await server.store.contents?.replace({ playlists: left });
  const goOn = (cursor: string) => owner("GET", `/playlists/${id}/tracks?limit=1&cursor=${cursor}`);
  expect(await goOn(pageInfo.token)).toMatchObject({
    status: 400,
    message: 'Parameter "cursor" starts at a place that the playlist has no more; begin with the first page.',
  });
  expect(await goOn(edges[0].cursor)).toMatchObject({
    status: 400,
    message:
      'Parameter "cursor" starts after an entry that the playlist has no more; send pageInfo.token instead.',
  });
});

test("wrong entries are named with the field that has them, each once a field", async () => {
  const { owner } = await startServer();
  const { id, entryIds } = await makePlaylist(owner, TRACKS.slice(0, 3));
  const path = `/playlists/${id}/tracks`;
  const [first = ""] = entryIds;
  const unknown = "of an entry that the playlist doesn't have";
  const colon =
    "The id of an entry is what follows the first colon in the cursor of its edge, not the id of its track.";
  const move = async (body: object) => (await owner("PATCH", path, body)).message;
  expect(await move({ entryIds: [first], entryIdAbove: "a", entryIdBelow: "a" })).toBe(
    `Field "body.entryIdAbove" has the id ${unknown}: "a". Field "body.entryIdBelow" has the id ${unknown}: "a". ${colon}`,
  );
  expect(await move({ entryIds: ["a"], entryIdBelow: first })).toBe(
    `Field "body.entryIds" has the id ${unknown}: "a". ${colon}`,
  );
  expect(await move({ entryIds: [first], entryIdAbove: first, entryIdBelow: first })).toBe(
    ["Above", "Below"]
      .map(
        (side) =>
          `Field "body.entryId${side}" has the id of an entry that is to be moved itself by "body.entryIds": "${first}".`,
      )
      .join(" "),
  );
  const many = Array.from({ length: 11 }, (_, at) => `a${at}`);
  expect((await owner("DELETE", path, { entryIds: many })).message).toContain('"a9" and 1 other. ');
});

test("somebody else's private playlist is answered as one that isn't there, whatever is done to it", async () => {
  const { owner, other } = await startServer();
  const { id, entryIds } = await makePlaylist(owner, TRACKS.slice(0, 2));
  const unknown = "0198c3a0-0000-7000-8000-000000000000";
  const [entryId = "", below = ""] = entryIds;
  const calls: [method: string, path: string, body?: object][] = [
    ["GET", ""],
    ["PUT", "", { title: "Theirs" }],
    ["DELETE", ""],
    ["GET", "/tracks"],
    ["GET", `/tracks?cursor=0:${entryId}`],
    ["PUT", "/tracks", { trackIds: [TRACKS[0]] }],
    ["PUT", "/tracks", { trackIds: ["B0UNKNOWN1"] }],
    ["PATCH", "/tracks", { entryIds: [entryId], entryIdAbove: below }],
    ["DELETE", "/tracks", { entryIds: [entryId] }],
  ];
  for (const [method, path, body] of calls) {
    const refused = await other(method, `/playlists/${id}${path}`, body);
    const missing = await other(method, `/playlists/${unknown}${path}`, body);
    expect(refused).toEqual({ ...missing, message: missing.message.replace(unknown, id) });
    expect(refused.status).toBe(404);
  }
  expect((await owner("GET", `/playlists/${id}`)).data.playlist).toMatchObject({
    ...PRIVATE,
    trackCount: 2,
    duration: 1,
  });
});

test("a public playlist is read by everybody, until it is private again", async () => {
  const { owner, other } = await startServer();
  const { id } = await makePlaylist(owner, TRACKS.slice(0, 2), { visibility: "PUBLIC" });
  expect((await other("GET", `/playlists/${id}/tracks`)).data.playlist.tracks.edgeCount).toBe(2);
  expect((await other("DELETE", `/playlists/${id}`)).status).toBe(404);
  expect((await other("GET", "/me/playlists")).data.user.playlists.edges).toEqual([]);
  await owner("PUT", `/playlists/${id}`, { visibility: "PRIVATE" });
  expect((await other("GET", `/playlists/${id}/tracks`)).status).toBe(404);
});

test("a playlist takes 10,000 entries, and says so of more", async () => {
  const { owner } = await startServer();
  const full = Array.from({ length: 9_950 }, (_, at) => TRACKS[at % TRACKS.length] ?? "");
  const { id } = await makePlaylist(owner, full);
  const add = (trackIds: readonly (string | undefined)[]) =>
    owner("PUT", `/playlists/${id}/tracks`, { trackIds, addDuplicateTracks: true });
  const refused = await add(TRACKS.slice(0, 51));
  expect(refused.status).toBe(400);
  expect(refused.message).toBe(
    'Field "body.trackIds" has 51 ids; the playlist has 9950 entries, and can have at most 10000.',
  );
  const added = await add(TRACKS.slice(0, 50));
  expect(added.data.appendTracks).toMatchObject({ trackCount: 10_000, duration: 5_000 });
});

test("playlists are paged by title, however long titles become when they are folded", async () => {
  const { owner } = await startServer();
  // One character of Arabic presentation forms that stands for eighteen letters.
  const titles = ["Zebra", `${"\uFDFA".repeat(199)}b`, `${"\uFDFA".repeat(199)}a`, "apple", "Été"];
  for (const title of titles) await makePlaylist(owner, [], { title });
  const read: string[] = [];
  for (let cursor = ""; ; ) {
    const page = await owner("GET", `/me/playlists?sortBy=NAME&limit=1${cursor && `&cursor=${cursor}`}`);
    expect(page.status, page.message).toBe(200);
    const { edges, pageInfo } = page.data.user.playlists;
    read.push(...edges.map(({ node }: { node: { title: string } }) => node.title));
    if (!pageInfo.hasNextPage) break;
    cursor = pageInfo.token;
  }
  expect(read.slice(0, 3)).toEqual(["apple", "Été", "Zebra"]);
  expect(new Set(read)).toEqual(new Set(titles));
  expect(read).toHaveLength(5);
});

test("a track that the catalog has no more stays in playlists and likes by its id", async () => {
  const { server, owner } = await startServer();
  const [gone = "", kept = ""] = TRACKS;
  const { id } = await makePlaylist(owner, [gone, kept]);
  await owner("PUT", `/me/tracks/${gone}`, { likeState: "LIKE" });
  const left = { ...ALBUM, tracks: ALBUM.tracks.slice(1) };
  await server.store.catalog.put([{ id: ALBUM.id, json: new TextEncoder().encode(JSON.stringify(left)) }]);
  const { tracks } = (await owner("GET", `/playlists/${id}/tracks`)).data.playlist;
  expect(tracks.edges.map(({ node }: Edge) => node)).toEqual([
    { id: gone },
    expect.objectContaining({ id: kept, title: `Track ${kept}` }),
  ]);
  const { likedTracks } = (await owner("GET", "/me/tracks")).data.user;
  expect(likedTracks.edges).toEqual([{ node: { id: gone } }]);
  const refused = await owner("PUT", `/playlists/${id}/tracks`, { trackIds: [kept, gone] });
  expect(refused.message).toBe(
    `Field "body.trackIds" has ids of tracks that the catalog doesn't have: ${gone}.`,
  );
});
