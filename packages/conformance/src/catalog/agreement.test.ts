import { createServer } from "@gatefold/server";
import { expect, onTestFinished, test } from "vitest";
import { readAgreement } from "./agreement.ts";
import { madeAlbum, madeAlbums } from "./albums.ts";

const albums = madeAlbums(60).slice(40);

async function serve() {
  const server = await createServer();
  const listening = await server.listen({ port: 0 });
  onTestFinished(() => listening.close());
  const { apiKey } = await server.addSecurityProfile();
  const token = await server.issueToken({ userId: (await server.addUser()).id });
  const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}` };
  return { server, access: { url: listening.url, headers } };
}

test("a catalog agrees with itself, and so does half of it", async () => {
  const { server, access } = await serve();
  const all = albums.map(({ album }) => album);
  await server.store.catalog.put(albums.slice(0, 10));
  expect(await readAgreement(access, all)).toEqual({ present: 10, contradictions: [] });
  await server.store.catalog.put(albums);
  expect(await readAgreement(access, all)).toEqual({ present: 20, contradictions: [] });
});

test("a track or an artist that is missing, and a track of no album, is a contradiction", async () => {
  const { server, access } = await serve();
  const [first, second, third] = albums;
  if (!first || !second || !third) throw new Error("there are too few albums");
  const lacking = { ...first.album, tracks: first.album.tracks.slice(1) };
  const moved = madeAlbum({ ...second.album, id: "B0MOVED000" });
  await server.store.catalog.put([madeAlbum(lacking), moved]);
  const { contradictions } = await readAgreement(access, [first.album, second.album, third.album]);
  const text = contradictions.join("\n");
  expect(text).toContain(`${first.id} is not as it was imported`);
  expect(text).toContain(`${first.id} finds 9 tracks, but has 10`);
  expect(text).toContain(`${second.id} is not there, but tracks of it are`);
  expect(text).not.toContain(third.id);
});
