import { describe, expect, test } from "vitest";
import { albumIdFromUrl, artistIdFromUrl, trackIdFromUrl } from "./id-from-url.ts";

const ID = "B0064UPU4G";

describe("the album of a link", () => {
  const markets =
    "com co.uk de fr it es co.jp com.br com.mx ca in com.au nl pl se com.tr ae sg sa eg co.za com.be".split(
      " ",
    );
  test.each(markets)("is read from music.amazon.%s", (market) => {
    const page = `https://music.amazon.${market}/albums/${ID}`;
    expect(albumIdFromUrl(page)).toBe(ID);
    expect(albumIdFromUrl(`${page}?trackAsin=B0064UPUDC`)).toBe(ID);
  });

  test.each([
    [`https://music.amazon.com/albums/${ID}/`],
    [`https://music.amazon.com/albums/${ID}/discovery?ref=dm_sh_1234`],
    [
      `https://music.amazon.com/albums/${ID}?marketplaceId=ATVPDKIKX0DER&musicTerritory=US&trackAsin=B0064UPUDC`,
    ],
    [`https://music.amazon.com/albums/${ID}#top`],
    [`http://music.amazon.com/albums/${ID}`],
    [`music.amazon.com/albums/${ID}`],
    [` https://music.amazon.com/albums/${ID}\n`],
    [`HTTPS://Music.Amazon.COM/albums/${ID.toLowerCase()}`],
  ])("is read from %j", (link) => {
    expect(albumIdFromUrl(link)).toBe(ID);
  });
});

describe("nothing", () => {
  test.each([
    [""],
    [ID],
    ["not a link"],
    ["https://music.amazon.com/"],
    ["https://music.amazon.com/albums/"],
    [`https://music.amazon.com/albums/${ID}X`],
    ["https://music.amazon.com/albums/B0064"],
    ["https://music.amazon.com/albums/A0064UPU4G"],
    [`https://music.amazon.com/artists/${ID}`],
    [`https://music.amazon.com/playlists/${ID}`],
    [`https://music.amazon.com/tracks/${ID}`],
    ["https://music.amazon.com/user-playlists/0a1b2c3d4e5f"],
    [`https://www.amazon.com/dp/${ID}`],
    [`https://www.amazon.com/music/player/albums/${ID}`],
    [`https://music.amazon.example.com/albums/${ID}`],
    [`https://music.amazon.com.example/albums/${ID}`],
    [`https://music.amazon.com@example.com/albums/${ID}`],
    [`https://example.com/?u=https://music.amazon.com/albums/${ID}`],
    [`https://xmusic.amazon.com/albums/${ID}`],
    [`javascript:music.amazon.com/albums/${ID}`],
    ["%E0%A4%A"],
    ["https://music.amazon.com/albums/%00"],
  ])("is read from %j", (link) => {
    expect(albumIdFromUrl(link)).toBeUndefined();
  });

  test.each([undefined, null, 5, {}, [], Symbol("x"), new URL("https://music.amazon.com/albums/B0064UPU4G")])(
    "is read from what is no text",
    (junk) => {
      expect(Reflect.apply(albumIdFromUrl, undefined, [junk])).toBeUndefined();
    },
  );
});

describe("the artist of a link", () => {
  test.each([
    ["https://music.amazon.com/artists/B000S9ULT8"],
    ["https://music.amazon.co.uk/artists/B000S9ULT8/daft-punk?ref=dm_sh"],
    ["music.amazon.de/Artists/b000s9ult8#top"],
  ])("is read from %j", (link) => {
    expect(artistIdFromUrl(link)).toBe("B000S9ULT8");
  });

  test.each([
    ["https://music.amazon.com/artists/"],
    [`https://music.amazon.com/albums/${ID}`],
    [`https://music.amazon.com/albums/${ID}/artists/B000S9ULT8`],
  ])("is not read from %j", (link) => {
    expect(artistIdFromUrl(link)).toBeUndefined();
  });
});

describe("the track of a link", () => {
  test.each([
    [`https://music.amazon.com/albums/${ID}?trackAsin=B0064UPUDC`],
    [` https://music.amazon.com/albums/${ID}/?ref=dm&trackAsin=b0064upudc&do=play#top\n`],
    ["https://music.amazon.fr/tracks/B0064UPUDC?ref=dm_sh"],
  ])("is read from %j", (link) => {
    expect(trackIdFromUrl(link)).toBe("B0064UPUDC");
  });

  test.each([
    [`https://music.amazon.com/albums/${ID}`],
    [`https://music.amazon.com/albums/${ID}?trackAsin=B0064`],
    [`https://music.amazon.com/albums/${ID}?notrackAsin=B0064UPUDC`],
    [`https://music.amazon.com/albums/${ID}#?trackAsin=B0064UPUDC`],
    ["https://example.com/albums/B0064UPU4G?trackAsin=B0064UPUDC"],
    [`https://music.amazon.com/artists/${ID}?trackAsin=B0064UPUDC`],
  ])("is not read from %j", (link) => {
    expect(trackIdFromUrl(link)).toBeUndefined();
  });

  test.each([undefined, null, 5, {}, [], Symbol("x")])("is not read from what is no text", (junk) => {
    expect(Reflect.apply(trackIdFromUrl, undefined, [junk])).toBeUndefined();
    expect(Reflect.apply(artistIdFromUrl, undefined, [junk])).toBeUndefined();
  });
});
