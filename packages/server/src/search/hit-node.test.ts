import { expect, test } from "vitest";
import { itemsOfAlbum } from "../storage/items-of-album.ts";
import { nodeOf } from "./hit-node.ts";

const artists = [{ id: "B000S9ULT8", name: "Daft Punk", url: "https://music.amazon.com/artists/B000S9ULT8" }];
const album = {
  id: "B0064UPU4G",
  title: "Discovery",
  url: "https://music.amazon.com/albums/B0064UPU4G",
  duration: 3660,
  artists,
  images: [{ url: "https://images.example/1.jpg" }],
  label: "Daft Life Ltd.",
  popularity: 90,
  tracks: [{ id: "B0064UPUDC", title: "One More Time", duration: 320, isrc: "GBDUW0000053" }],
};
const json = new TextEncoder().encode(JSON.stringify(album));
const items = itemsOfAlbum({ id: album.id, json });

test("a track has what one shows of it in a list", () => {
  expect(nodeOf("tracks", items.tracks[0]?.json ?? json)).toEqual({
    id: "B0064UPUDC",
    title: "One More Time",
    duration: 320,
    url: "https://music.amazon.com/albums/B0064UPU4G",
    artists,
    album: { id: "B0064UPU4G", title: "Discovery", url: "https://music.amazon.com/albums/B0064UPU4G" },
  });
});

test("an album and an artist have their names and links", () => {
  const { id, title, url, duration } = album;
  expect(nodeOf("albums", json)).toEqual({ id, title, url, duration, artists });
  expect(nodeOf("artists", items.artists[0]?.json ?? json)).toEqual(artists[0]);
});

test("what an item doesn't have is left out", () => {
  expect(nodeOf("albums", new TextEncoder().encode('{"id":"B0064UPU4G","tracks":[]}'))).toEqual({
    id: "B0064UPU4G",
  });
});
