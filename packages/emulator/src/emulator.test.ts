import { newUserId } from "@gatefold/server/extend";
import { describe, expect, test } from "vitest";
import { createEmulator as createBrowserEmulator } from "./browser.ts";
import { EmulatorError } from "./development/errors.ts";
import { createBareEmulator, createEmulator, type Emulator } from "./emulator.ts";

function call({ fetch, apiKey, token }: Emulator, path: string): Promise<Response> {
  const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}` };
  return fetch(`https://api.music.amazon.dev/v1${path}`, { headers });
}

describe("an emulator", () => {
  test("holds the sample catalog, and a user who may call", async () => {
    const server = await createEmulator();
    expect((await call(server, "/albums/B0064UPU4G")).status).toBe(200);
    expect(await server.store.catalog.count("albums")).toBe(40);
    expect(await server.store.accounts.listUsers(100)).toEqual(server.users);
  });

  test("holds the albums of its seed alone, with their unknown fields", async () => {
    const album = { id: "B000000001", title: "One", mood: "good" };
    const server = await createEmulator({ seed: { albums: [album] } });
    expect(await server.store.catalog.count("albums")).toBe(1);
    expect(await (await call(server, "/albums/B000000001")).json()).toEqual({ data: { album } });
  });

  test("lists a library newest first, as it was saved in order", async () => {
    const server = await createEmulator({ seed: { library: ["B0064UPU4G", "B00D3PLC1K"] } });
    const { data } = await (await call(server, "/me/library/albums")).json();
    const ids = data.user.libraryAlbums.edges.map((edge: { node: { id: string } }) => edge.node.id);
    expect(ids).toEqual(["B00D3PLC1K", "B0064UPU4G"]);
  });

  test("takes users and profiles with ids of their own", async () => {
    const id = newUserId();
    const apiKey = `amzn1.application.${"0a".repeat(16)}`;
    const users = [{ id, name: "Ada", library: ["B0064UPU4G"] }, { name: "Eve" }];
    const server = await createEmulator({ seed: { users, profiles: [{ apiKey }] } });
    expect([server.userId, server.apiKey]).toEqual([id, apiKey]);
    expect(server.users.map(({ name }) => name)).toEqual(["Ada", "Eve"]);
    expect(await server.store.library.list({ userId: id, list: "albums", limit: 9 })).toHaveLength(1);
  });

  test("leaves the objects of the seed as they are", async () => {
    const album = Object.freeze({ id: "B000000001", title: "", artists: Object.freeze([]) });
    await createEmulator({ seed: { albums: [{ ...album, artists: [] }] } });
    expect(album.title).toBe("");
  });
});

describe("a seed", () => {
  const bad: readonly [seed: object, message: string][] = [
    [{ album: [] }, "album: there is no such field; there are albums, library, users, profiles"],
    [{ albums: {} }, "albums: expected a list, got an object"],
    [{ albums: ["B0064UPU4G"] }, 'albums[0]: expected an Album object, got "B0064UPU4G"'],
    [{ albums: [{ id: "X" }] }, 'albums[0].id: expected a catalog id such as B0064UPU4G, got "X"'],
    [
      {
        albums: [
          { id: "B000000001" },
          { id: "B000000002", tracks: [{ id: "B000000003", duration: "3:20" }] },
        ],
      },
      'albums[1].tracks[0].duration: expected a number of 0 or more, got "3:20"',
    ],
    [{ library: ["B00000000A"] }, "library[0]: the catalog has no album B00000000A"],
    [{ library: ["discovery"] }, 'library[0]: expected a catalog id such as B0064UPU4G, got "discovery"'],
    [
      { users: [{}, { library: ["B00000000A"] }] },
      "users[1].library[0]: the catalog has no album B00000000A",
    ],
    [{ users: [{ id: "ada" }] }, 'users[0].id: expected 26 lower-case letters and digits 2 to 7, got "ada"'],
    [{ users: [{ library: [] }], library: [] }, "library: is given twice"],
    [{ profiles: [{ apiKey: "key" }] }, 'profiles[0].apiKey: expected "amzn1.application."'],
  ];
  test.for(bad)("%j is refused, and adds nothing", async ([seed, message]) => {
    const server = await createBareEmulator();
    await expect(server.seed(seed)).rejects.toThrow(EmulatorError);
    await expect(server.seed(seed)).rejects.toThrow(message);
    expect(await server.store.catalog.count("albums")).toBe(0);
    expect(await server.store.accounts.listUsers(100)).toEqual([]);
  });

  test("of no users takes those that are there", async () => {
    const server = await createBareEmulator();
    await expect(server.seed({ users: [] })).rejects.toThrow("users: there is none to give a token to");
    const first = await server.addUser();
    await server.addSecurityProfile();
    expect((await server.seed({ users: [], profiles: [] })).userId).toBe(first.id);
  });
});

test("runs in a page without anything of Node", async () => {
  const emulator = await createBrowserEmulator();
  const { apiKey } = await emulator.addSecurityProfile();
  const { id } = await emulator.addUser("Ada");
  const authorization = `Bearer ${await emulator.issueToken({ userId: id, scopes: ["music::catalog"] })}`;
  const request = new Request("https://gatefold.example/v1/albums?ids=B0064UPU4G", {
    headers: { "x-api-key": apiKey, authorization },
  });
  expect(await (await emulator.fetch(request)).json()).toEqual({ data: { albums: [] } });
});
