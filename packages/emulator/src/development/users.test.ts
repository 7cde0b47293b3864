import { describe, expect, test } from "vitest";
import { ALBUM, carriersOf } from "@gatefold/test-helpers/carriers";
import { createEmulator } from "../emulator.ts";

const TRACK = "B0064UPUDC";
const json = (value: unknown, method = "POST") => ({
  method,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(value),
});

const seed = {
  users: [
    {
      name: "Ada",
      library: ["B0064UPU4G"],
      libraryTracks: [TRACK],
      likes: [TRACK],
      followedArtists: ["B0YILKVUOQ"],
      playlists: [{ title: "Mine", trackIds: [TRACK, "B0XACP925U"] }],
      history: [{ trackId: TRACK, playedAt: "2026-01-31T12:00:00Z" }],
    },
    { name: "Grace" },
  ],
};

describe.for(carriersOf(createEmulator))("users over $name", ({ open }) => {
  test("are listed and added", async () => {
    const { call } = await open({ seed: { users: [{ name: "Ada" }] } });
    const added = await call("/_gatefold/users", json({ name: "Grace" }));
    expect([added.status, (await added.json()).name]).toEqual([201, "Grace"]);
    const { users, isCut } = await (await call("/_gatefold/users")).json();
    expect(users.map(({ name }: { name: string }) => name).toSorted()).toEqual(["Ada", "Grace"]);
    expect(isCut).toBe(false);
  });

  test("are shown with all that they have", async () => {
    const { call, server } = await open({ seed });
    const details = await (await call(`/_gatefold/users?id=${server.userId}`)).json();
    const track = { id: TRACK, title: "One More Time" };
    expect(details).toMatchObject({
      user: { name: "Ada" },
      lists: {
        albums: [{ id: "B0064UPU4G", title: "Discovery" }],
        tracks: [track],
        likes: [track],
        dislikes: [],
        artists: [{ id: "B0YILKVUOQ", title: expect.any(String) }],
      },
      playlists: [{ title: "Mine", trackCount: 2, tracks: [track, { id: "B0XACP925U" }] }],
      plays: [{ ...track, playedAt: "2026-01-31T12:00:00.000Z" }],
    });
  });

  test("lose what is removed, and nothing of others", async () => {
    const { call, server } = await open({ seed });
    const path = `/_gatefold/users?id=${server.userId}`;
    const read = async () => (await call(path)).json();
    const remove = async (query: string) => (await call(`${path}&${query}`, { method: "DELETE" })).status;
    const [{ id: playlist, tracks }] = (await read()).playlists;
    const [ada, grace] = server.users;
    expect(grace?.name).toBe("Grace");
    const others = await call(`/_gatefold/users?id=${grace?.id}&playlist=${playlist}`, { method: "DELETE" });
    expect([ada?.id, others.status]).toEqual([server.userId, 400]);
    expect(await remove(`list=likes&item=${TRACK}`)).toBe(200);
    expect(await remove(`list=likes&item=${TRACK}`)).toBe(400);
    expect(await remove("list=constructor&item=1")).toBe(400);
    expect(await remove(`playlist=${playlist}&entry=${tracks[0].entryId}`)).toBe(200);
    expect(await remove(`playlist=${playlist}&entry=none`)).toBe(400);
    const { lists, playlists } = await read();
    expect([lists.likes, lists.tracks.length]).toEqual([[], 1]);
    expect(playlists).toMatchObject([{ trackCount: 1, tracks: [{ id: "B0XACP925U" }] }]);
    expect(await remove(`playlist=${playlist}`)).toBe(200);
    expect((await read()).playlists).toEqual([]);
  });

  test("get tokens, and are refused while they are disabled", async () => {
    const { call, server } = await open({ seed });
    const userId = server.userId;
    const { token } = await (await call("/_gatefold/tokens", json({ userId }))).json();
    const status = async () => (await call(ALBUM, { headers: { authorization: `Bearer ${token}` } })).status;
    expect(await status()).toBe(200);
    const disabled = await call(`/_gatefold/users?id=${userId}`, json({ disabled: true }, "PATCH"));
    expect((await disabled.json()).disabledAt).toEqual(expect.any(String));
    expect(await status()).toBe(401);
    await call(`/_gatefold/users?id=${userId}`, json({ disabled: false }, "PATCH"));
    expect(await status()).toBe(200);
  });

  const bad: readonly [path: string, init: RequestInit, message: string][] = [
    ["users?id=nobody", {}, 'there is no user "nobody".'],
    ["users", json({ name: "" }), "name: expected a text of 1 to 100 characters, got"],
    ["users", json({ names: "A" }), "names: there is no such field; there are name."],
    ["users?id=nobody", json({ disabled: 1 }, "PATCH"), "disabled: expected true or false, got 1."],
    ["users?id=nobody", { method: "DELETE" }, 'there is no user "nobody".'],
    ["tokens", json({}), "userId: expected a text, got nothing."],
    ["tokens", json({ userId: "nobody" }), 'there is no user "nobody".'],
  ];
  test.for(bad)("are not found or changed by a mistake: %s %j", async ([path, init, message]) => {
    const { call } = await open();
    const response = await call(`/_gatefold/${path}`, init);
    expect(response.status).toBe(400);
    expect((await response.json()).error.message).toContain(message);
  });
});
