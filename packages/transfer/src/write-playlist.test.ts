import { createRandom } from "@gatefold/test-helpers/random";
import { describe, expect, test } from "vitest";
import { findTracks } from "./find-tracks.ts";
import { startImport, trackIdsOf } from "./import-state.ts";
import { readPlaylist } from "./playlist-file.ts";
import type { CatalogTrack } from "./score.ts";
import { catalogApi } from "./testing/catalog-api.ts";
import { writePlaylist } from "./write-playlist.ts";

const TRACK: CatalogTrack = {
  id: "B0064UPUDC",
  title: "One More Time",
  artists: ["Daft Punk", "Romanthony"],
  album: "Discovery",
  duration: 320,
  isrc: "GBDUW0000053",
};

describe("a playlist is written", () => {
  test("as CSV that spreadsheets and other services read", async () => {
    const tracks = [TRACK, { id: "B000000001", title: '=1+"1"\nx', artists: [] }];
    expect(await writePlaylist({ title: "Road: trip", tracks }, "csv")).toEqual({
      fileName: "Road trip.csv",
      mimeType: "text/csv",
      text: [
        "Track name,Artist name,Album,Playlist name,Type,ISRC,Duration (ms),Amazon - id",
        'One More Time,"Daft Punk, Romanthony",Discovery,Road: trip,Playlist,GBDUW0000053,320000,B0064UPUDC',
        `"'=1+""1""\nx",,,Road: trip,Playlist,,,B000000001`,
        "",
      ].join("\r\n"),
    });
  });

  test("as M3U8", async () => {
    expect(await writePlaylist({ title: "Mine\nand yours", tracks: [TRACK] }, "m3u")).toEqual({
      fileName: "Mine and yours.m3u8",
      mimeType: "audio/x-mpegurl",
      text: "#EXTM3U\n#PLAYLIST:Mine and yours\n#EXTINF:320,Daft Punk, Romanthony - One More Time\n#EXTALB:Discovery\nhttps://music.amazon.com/tracks/B0064UPUDC\n",
    });
  });

  test("as XSPF, without what XML can't have", async () => {
    const { text, fileName } = await writePlaylist(
      { title: "A & B\0", tracks: [{ ...TRACK, album: "<\uD800>" }] },
      "xspf",
    );
    expect(fileName).toBe("A & B.xspf");
    expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<playlist version="1" xmlns="http://xspf.org/ns/0/">
  <title>A &amp; B</title>
  <trackList>
    <track><location>https://music.amazon.com/tracks/B0064UPUDC</location><identifier>isrc:GBDUW0000053</identifier><title>One More Time</title><creator>Daft Punk, Romanthony</creator><album>&lt;&gt;</album><duration>320000</duration></track>
  </trackList>
</playlist>
`);
  });

  test("as JSPF", async () => {
    const { text } = await writePlaylist({ title: "Mine", description: "All", tracks: [TRACK] }, "jspf");
    expect(JSON.parse(text)).toEqual({
      playlist: {
        title: "Mine",
        annotation: "All",
        track: [
          {
            location: ["https://music.amazon.com/tracks/B0064UPUDC"],
            identifier: ["isrc:GBDUW0000053"],
            title: "One More Time",
            creator: "Daft Punk, Romanthony",
            album: "Discovery",
            duration: 320_000,
          },
        ],
      },
    });
  });

  test("as text", async () => {
    const { text, fileName } = await writePlaylist({ tracks: [TRACK] }, "text");
    expect([fileName, text]).toEqual(["playlist.txt", "Daft Punk, Romanthony - One More Time\n"]);
  });
});

describe.for(["csv", "m3u", "xspf", "jspf"] as const)("%s", (format) => {
  test("that was exported imports again to the same tracks: 50 seeds, whatever they are called", async () => {
    const pieces = [
      "a",
      "é",
      "夜",
      "🎵",
      '"',
      "'",
      ",",
      ";",
      "&",
      "<",
      ">",
      " - ",
      "\n",
      "\t",
      "=",
      "#EXTINF:",
      "\u2028",
      "]]>",
      "\\",
      "x",
    ] as const;
    for (let seed = 1; seed <= 50; seed += 1) {
      const random = createRandom(seed);
      const text = () => `${Array.from({ length: random.below(8) }, () => random.pick(pieces)).join("")}z`;
      const tracks = Array.from({ length: 1 + random.below(6) }, (_, at): CatalogTrack => {
        const number = at > 0 && random.next() < 0.2 ? at - 1 : at;
        const artists = Array.from({ length: random.below(3) }, text);
        return {
          id: `B0${String(number).padStart(8, "0")}`,
          title: text(),
          artists,
          album: text(),
          duration: random.below(400),
        };
      });
      const file = await writePlaylist({ title: text(), tracks }, format);
      const list = await readPlaylist(new TextEncoder().encode(file.text), { fileName: file.fileName });
      const { music, requests } = catalogApi(tracks);
      const found = trackIdsOf(await findTracks(music, startImport(list)));
      const expected = tracks.map(({ id }) => id);
      expect({
        seed,
        format: list.format,
        found,
        problems: list.problems,
        searches: requests.length,
      }).toEqual({
        seed,
        format,
        found: expected,
        problems: [],
        searches: 1,
      });
    }
  });
});
