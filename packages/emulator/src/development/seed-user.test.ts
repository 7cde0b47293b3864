import { describe, expect, test } from "vitest";
import { createBareEmulator, createEmulator } from "../emulator.ts";
import { stores } from "../testing/stores.ts";
import type { Seed } from "./seed.ts";

const [FIRST, SECOND, THIRD] = ["B000000001", "B000000002", "B000000003"];
const ARTIST = "B00ARTIST1";
const PLAYLIST_ID = "01890a5d-ac96-774b-bcce-b302099a8057";
const tracks = [
  { id: FIRST, title: "One", duration: 1.5 },
  { id: SECOND, title: "Two", duration: 200 },
  { id: THIRD, title: "Three" },
];
const album = { id: "B00ALBUM01", title: "Album", artists: [{ id: ARTIST, name: "Artist" }], tracks };
const user = {
  name: "Ada",
  library: [album.id],
  libraryTracks: [FIRST, SECOND],
  likes: [SECOND, THIRD],
  dislikes: [FIRST, THIRD],
  followedArtists: [ARTIST],
  playlists: [
    { title: "Empty" },
    {
      id: PLAYLIST_ID,
      title: "Mine",
      description: "All",
      visibility: "PUBLIC",
      trackIds: [SECOND, FIRST, SECOND, THIRD],
    },
  ],
  history: [
    { trackId: FIRST },
    { trackId: SECOND, playedAt: "2026-01-01T00:00:00Z" },
    { trackId: THIRD, playedAt: 1_000 },
    { trackId: SECOND },
  ],
} as const;
const seed: Seed = { albums: [album], users: [user] };
const NOW = Date.UTC(2027);

describe.for(stores.filter(({ isMissing }) => !isMissing))("a seed on a $name store", ({ open }) => {
  test("gives users lists, playlists and a history", async () => {
    const server = await createEmulator({ store: await open(), seed, clock: () => NOW });
    const { store, userId } = server;
    const idsOf = async (list: "tracks" | "likes" | "dislikes" | "artists") =>
      (await store.library.list({ userId, list, limit: 9 })).map(({ itemId }) => itemId);
    expect(await idsOf("tracks")).toEqual([SECOND, FIRST]);
    expect(await idsOf("likes")).toEqual([SECOND]);
    expect(await idsOf("dislikes")).toEqual([THIRD, FIRST]);
    expect(await idsOf("artists")).toEqual([ARTIST]);
    const playlists = await store.playlists.list({ userId, order: "newest", limit: 9 });
    expect(playlists).toMatchObject([
      { title: "Empty", description: "", visibility: "PRIVATE", trackCount: 0, durationMs: 0 },
      { title: "Mine", description: "All", visibility: "PUBLIC", trackCount: 4, durationMs: 401_500 },
    ]);
    const page = await store.playlists.entries(PLAYLIST_ID, { limit: 9 });
    expect(page?.entries?.map(({ trackId }) => trackId)).toEqual([SECOND, FIRST, SECOND, THIRD]);
    expect(await store.history.list({ userId, limit: 9 })).toMatchObject([
      { trackId: SECOND, playedAt: "2027-01-01T00:00:00.000Z" },
      { trackId: FIRST, playedAt: "2027-01-01T00:00:00.000Z" },
      { trackId: SECOND, playedAt: "2026-01-01T00:00:00.000Z" },
      { trackId: THIRD, playedAt: "1970-01-01T00:00:01.000Z" },
    ]);
  });

  test("can be given again, and replaces playlists of the same id", async () => {
    const server = await createEmulator({ store: await open(), seed });
    const again = {
      ...user,
      id: server.userId,
      playlists: [{ id: PLAYLIST_ID, title: "New", trackIds: [FIRST] }],
    };
    await server.seed({ users: [again] });
    const page = await server.store.playlists.entries(PLAYLIST_ID, { limit: 9 });
    expect(page).toMatchObject({ playlist: { title: "New", trackCount: 1 }, entries: [{ trackId: FIRST }] });
  });

  test("is what reset goes back to, and what snapshots bring back", async () => {
    const server = await createEmulator({ store: await open(), seed });
    const before = await server.snapshot();
    expect(before.playlists.find(({ id }) => id === PLAYLIST_ID)?.entries).toHaveLength(4);
    const change = async () => {
      const { store, userId } = server;
      await store.playlists.delete(PLAYLIST_ID);
      await store.library.remove(userId, "likes", SECOND);
      await server.play({ trackIds: [FIRST] });
    };
    await change();
    await server.reset();
    expect(sorted(await server.snapshot())).toEqual(sorted(before));
    await change();
    await server.restore(JSON.parse(JSON.stringify(before)));
    expect(sorted(await server.snapshot())).toEqual(sorted(before));
  });

  test("adds nothing if the catalog lacks what a user has", async () => {
    const server = await createBareEmulator({ store: await open() });
    const wrong = { ...user, playlists: [{ title: "Mine", trackIds: [FIRST, "B00000000A"] }] };
    await expect(server.seed({ albums: [album], users: [wrong] })).rejects.toThrow(
      "users[0].playlists[0].trackIds[1]: the catalog has no track B00000000A",
    );
    expect(await server.store.accounts.listUsers(9)).toEqual([]);
    expect(await server.store.catalog.count("albums")).toBe(0);
  });

  test("leaves what was played since in the history", async () => {
    const server = await createEmulator({ store: await open(), seed, clock: () => NOW });
    const played = await server.play({ trackIds: [FIRST, THIRD, FIRST] });
    const other = await server.addUser("Eve");
    expect(played.map(({ trackId }) => trackId)).toEqual([FIRST, THIRD, FIRST]);
    const { history } = server.store;
    expect(await history.list({ userId: server.userId, limit: 3 })).toEqual(played.toReversed());
    await server.play({ trackIds: [SECOND], userId: other.id, playedAt: "2030-05-01T12:00:00+02:00" });
    expect(await history.list({ userId: other.id, limit: 9 })).toMatchObject([
      { trackId: SECOND, playedAt: "2030-05-01T10:00:00.000Z" },
    ]);
  });
});

test.for<readonly [user: object, message: string]>([
  [{ likes: ["B00000000A"] }, "users[0].likes[0]: the catalog has no track B00000000A"],
  [{ followedArtists: [FIRST] }, `users[0].followedArtists[0]: the catalog has no artist ${FIRST}`],
  [
    { history: [{ trackId: "B00000000A" }] },
    "users[0].history[0].trackId: the catalog has no track B00000000A",
  ],
  [{ history: [{ trackId: FIRST, playedAt: "noon" }] }, 'users[0].history[0].playedAt: "noon" is not a time'],
  [
    { playlists: [{}] },
    "users[0].playlists[0].title: expected a text of 1 to 200 characters without control characters, got nothing",
  ],
  ...["", "\0", "x".repeat(201)].map(
    (title) =>
      [
        { playlists: [{ title }] },
        "users[0].playlists[0].title: expected a text of 1 to 200 characters without control characters, got",
      ] as const,
  ),
  ...["\0", "x".repeat(1_001)].map(
    (description) =>
      [
        { playlists: [{ title: "Mine", description }] },
        "users[0].playlists[0].description: expected a text of up to 1000 characters without control characters",
      ] as const,
  ),
  [
    { history: [{ trackId: FIRST, playedAt: NOW * 1000 }] },
    "users[0].history[0].playedAt: 1798761600000000 is not a time",
  ],
  [
    { playlists: [{ title: "Mine", id: "1" }] },
    'users[0].playlists[0].id: expected a UUID in lower case, got "1"',
  ],
  [
    { playlists: [{ title: "Mine", trackIds: Array.from({ length: 10_001 }, () => FIRST) }] },
    "users[0].playlists[0].trackIds: expected a list of up to 10000 ids, got a list",
  ],
])("a seed is refused with the place of the mistake: $1", async ([wrong, message]) => {
  const { fetch } = await createEmulator({ seed });
  const response = await fetch("http://gatefold.test/_gatefold/seed", post({ users: [wrong] }));
  expect(response.status).toBe(400);
  expect((await response.json()).error.message).toContain(message);
});

test("what a seed may say at most is read, characters beyond 16 bits included", async () => {
  const playlists = [{ title: "\u{1F600}".repeat(200), description: "\u{1F600}\n".repeat(500) }];
  const history = [
    { trackId: FIRST, playedAt: "0000-01-01T00:00:00Z" },
    { trackId: SECOND, playedAt: "9999-12-31T23:59:59.999Z" },
  ];
  const server = await createEmulator({ seed: { albums: [album], users: [{ playlists, history }] } });
  await server.restore(JSON.parse(JSON.stringify(await server.snapshot())));
  const headers = { "x-api-key": server.apiKey, authorization: `Bearer ${server.token}` };
  const read = async (path: string) => {
    const response = await server.fetch(`http://gatefold.test/v1${path}`, { headers });
    expect(response.status).toBe(200);
    return (await response.json()).data.user;
  };
  expect((await read("/me/playlists")).playlists.edges).toMatchObject([{ node: playlists[0] }]);
  expect((await read("/player/recentlyPlayed")).recentTrackPlayback.edges).toHaveLength(2);
});

test.for<readonly [wrong: object, message: string]>([
  [{ id: "" }, 'playlists[0].id: expected a UUID in lower case, got ""'],
  [{ userId: "" }, 'playlists[0].userId: expected 26 lower-case letters and digits 2 to 7, got ""'],
  [{ title: "" }, "playlists[0].title: expected a text of 1 to 200 characters without control characters"],
  [{ description: "\0" }, "playlists[0].description: expected a text of up to 1000 characters"],
  [
    { updatedAt: "now" },
    'playlists[0].updatedAt: expected a time such as 2026-01-02T03:04:05.678Z, got "now"',
  ],
  [
    { entries: [{ entryId: PLAYLIST_ID, trackId: "", durationMs: 0 }] },
    'playlists[0].entries[0].trackId: expected a catalog id such as B0064UPU4G, got ""',
  ],
  [
    { entries: [{ entryId: "a b", trackId: FIRST, durationMs: 0 }] },
    'playlists[0].entries[0].entryId: expected a UUID in lower case, got "a b"',
  ],
])("a playlist of a snapshot that no read could send is refused: $1", async ([wrong, message]) => {
  const server = await createEmulator({ seed });
  const snapshot = await server.snapshot();
  const playlists = [{ ...snapshot.playlists[0], ...wrong }];
  const restored = server.restore(JSON.parse(JSON.stringify({ ...snapshot, playlists })));
  await expect(restored).rejects.toThrow(message);
});

test("a time, a user and an entry of a snapshot that no read could send are refused", async () => {
  const server = await createEmulator({ seed });
  const { userId } = server;
  const snapshot = await server.snapshot();
  const restore = async (part: object) =>
    server.restore(JSON.parse(JSON.stringify({ ...snapshot, ...part })));
  const play = { trackId: FIRST, playId: PLAYLIST_ID, playedAt: "+058880-06-30T00:00:00.000Z" };
  await expect(restore({ histories: [{ userId, plays: [play] }] })).rejects.toThrow(
    "histories[0].plays[0].playedAt: expected a time such as 2026-01-02T03:04:05.678Z, got",
  );
  const users = [{ ...snapshot.users[0], id: "a" }];
  await expect(restore({ users })).rejects.toThrow("users[0].id: expected 26 lower-case letters");
  const entry = { objectId: "a", itemId: FIRST, purchased: false, uploaded: false };
  await expect(restore({ libraries: [{ userId, list: "tracks", entries: [entry] }] })).rejects.toThrow(
    'libraries[0].entries[0].objectId: expected a UUID in lower case, got "a"',
  );
});

test("plays can be sent to the admin paths, and are refused with what is wrong", async () => {
  const { fetch, store, userId } = await createEmulator({ seed });
  const send = async (body: unknown) => {
    const response = await fetch("http://gatefold.test/_gatefold/plays", post(body));
    return [response.status, await response.json()] as const;
  };
  const [status, { plays }] = await send({ trackIds: [FIRST, SECOND], userId, playedAt: NOW });
  expect(status).toBe(201);
  expect(await store.history.list({ userId, limit: 2 })).toEqual(plays.toReversed());
  const wrong: readonly (readonly [body: object, message: string])[] = [
    [{}, "trackIds: expected a list of 1 to 5000 ids, got nothing."],
    [{ trackIds: [] }, "trackIds: expected a list of 1 to 5000 ids, got a list."],
    [{ trackIds: ["B00000000A"] }, "trackIds[0]: the catalog has no track B00000000A."],
    [{ trackIds: [FIRST], userId: "nobody" }, "userId: there is no user nobody."],
    [{ trackIds: [FIRST], playedAt: "noon" }, 'playedAt: "noon" is not a time.'],
    [{ trackIds: [FIRST], playedAt: NOW * 1000 }, "playedAt: 1798761600000000 is not a time."],
    [
      { trackIds: [FIRST], playedAt: "-000001-01-01T00:00:00Z" },
      'playedAt: "-000001-01-01T00:00:00Z" is not a time.',
    ],
  ];
  for (const [body, message] of wrong) {
    expect(await send(body)).toMatchObject([400, { error: { message } }]);
  }
});

test("without a seed reset empties playlists and histories too", async () => {
  const seeded = await createEmulator({ seed });
  const plain = await createBareEmulator({ store: seeded.store });
  await plain.reset();
  expect(await plain.snapshot()).toMatchObject({ libraries: [], playlists: [], histories: [] });
});

function post(body: unknown): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

/** Stores give the parts of a snapshot in any order. */
function sorted(value: unknown): unknown {
  const json = (each: unknown) => JSON.stringify(each);
  if (Array.isArray(value)) return value.map(sorted).toSorted((a, b) => (json(a) < json(b) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, sorted(each)]));
}
