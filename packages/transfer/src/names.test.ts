import { expect, test } from "vitest";
import { fold, leadArtist, readArtists, readTitle } from "./names.ts";

test.each([
  ["Où es-tu ?", "ou es tu"],
  ["Don’t Stop 'Til You Get Enough", "dont stop til you get enough"],
  ["Ke$ha & P!nk", "kesha and pink"],
  ["STRAẞE, Straße", "strasse strasse"],
  ["Łzy — Ærøskøbing", "lzy aeroskobing"],
  ["ﾐｯﾄﾞﾅｲﾄ・レター", "ミッドナイト レター"],
  ["Сергей Ёлкин", "сергеи елкин"],
  ["Γράμμα στη θάλασσα", "γραμμα στη θαλασσα"],
  ["???", "???"],
])("%s is folded to %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ["Midnight Ferry (feat. Ruby Okafor)", "Midnight Ferry", "", ["ruby okafor"]],
  ["Midnight Ferry ft. Ruby Okafor & DJ X", "Midnight Ferry", "", ["ruby okafor", "dj x"]],
  [
    "Midnight Ferry [with Ruby Okafor] - Live at Wembley Stadium / 1986",
    "Midnight Ferry",
    "live: wembley stadium 1986",
    ["ruby okafor"],
  ],
  ["Under Pressure - Remastered 2011", "Under Pressure", "remaster", []],
  ["Under Pressure (2011 Digital Remaster) [Mono]", "Under Pressure", "remaster", []],
  ["Let It Be - Naked Version / Remastered 2013", "Let It Be", "remaster other: naked", []],
  ["Let It Be (Mono Version, Remastered 2015)", "Let It Be", "remaster", []],
  ["Let It Be (Digitally Remastered Version) [2009]", "Let It Be", "remaster", []],
  ["Home (Silver Remix) - Radio Edit", "Home", "edit remix: silver", []],
  ["Home - Acoustic", "Home", "acoustic", []],
  ["Home (Karaoke Version) [Originally Performed by Mara]", "Home", "karaoke", []],
  ["Home (Official Video) [HD]", "Home", "", []],
  ["Corazón (En Vivo)", "Corazón", "live: en vivo", []],
  ["Love Story (Taylor’s Version)", "Love Story", "rerecorded: taylors", []],
  ["(I Can't Get No) Satisfaction", "(I Can't Get No) Satisfaction", "", []],
  ["Suite: Judy Blue Eyes - Part 2", "Suite: Judy Blue Eyes - Part 2", "", []],
  ["Live and Let Die", "Live and Let Die", "", []],
  ["Long Live", "Long Live", "", []],
])("%s is %s, version %j, guests %j", (title, name, version, guests) => {
  const read = readTitle(title);
  const words = read.versionWords.length > 0 ? `: ${read.versionWords.join(" ")}` : "";
  const kinds = [...(read.isRemaster ? ["remaster"] : []), ...read.versions].join(" ");
  expect([read.name, kinds + words, read.guests]).toEqual([name, version, guests]);
});

test.each([
  ['Love Theme (From "The Godfather")', ["godfather"]],
  ['Let It Go - From "Frozen"/Soundtrack Version', ["frozen"]],
  ["Let It Go (From the Original Motion Picture Soundtrack)", []],
  ["From Me to You", []],
])("%s is from %j", (title, source) => {
  const read = readTitle(title);
  expect(read.source).toEqual(source);
  expect(read.name).toBe(title.split(/ \(| - /)[0]);
});

test.each([
  ["The Beatles", ["beatles"]],
  ["Beatles, The", ["beatles"]],
  ["Queen & David Bowie", ["queen", "david bowie"]],
  ["Tyler, The Creator feat. A$AP Rocky", ["tyler", "creator", "asap rocky"]],
  ["Shakira;Wyclef Jean", ["shakira", "wyclef jean"]],
])("%s has the artists %j", (text, artists) => {
  expect(readArtists(text)).toEqual(artists);
});

test.each([
  ["Simon & Garfunkel, Art", "Simon & Garfunkel"],
  ["AC/DC", "AC/DC"],
  ["Beatles, The", "The Beatles"],
  ["DJ Calloway feat. Ruby Okafor", "DJ Calloway"],
])("the lead artist of %s is %s", (text, lead) => {
  expect(leadArtist(text)).toBe(lead);
});
