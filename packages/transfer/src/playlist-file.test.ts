import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readPlaylist } from "./playlist-file.ts";

const open = (name: string) => readFileSync(new URL(`testing/exports/${name}`, import.meta.url));

/** What a file gives, shortly: a line for each track and each problem. */
async function read(name: string) {
  const { format, title, tracks, problems } = await readPlaylist(open(name), { fileName: name });
  return {
    is: [format, title],
    tracks: tracks.map(({ line, text, title: _, artist, ...others }) => [
      line,
      artist === undefined ? `${text} (unsplit)` : text,
      ...Object.values(others),
    ]),
    problems: problems.map(({ line, reason }) => `${line} ${reason}`),
  };
}

describe("files as they are exported", () => {
  test("Exportify: quoted quotes and line breaks, several artists, milliseconds", async () => {
    expect(await read("exportify.csv")).toEqual({
      is: ["csv", undefined],
      tracks: [
        [2, "Daft Punk - One More Time", "Discovery", 320.357],
        [3, "Queen, David Bowie - Under Pressure - Remastered 2011", "Hot Space (2011 Remaster)", 248.44],
        [4, 'Nirvana - Smells Like "Teen" Spirit', "Nevermind (Deluxe Edition)", 301.92],
        [6, "Beyoncé - Halo", "I AM...SASHA FIERCE", 261.64],
      ],
      problems: [],
    });
  });

  test("Exportify as it was, with ISRCs, escaped commas and an album artist", async () => {
    const { tracks } = await read("exportify-with-isrc.csv");
    expect(tracks).toEqual([
      [2, "Daft Punk - One More Time", "Discovery", 320.357, "GBDUW0000053"],
      [3, "Tyler, The Creator, Earth, Wind & Fire - Earth, Wind & Fire Medley", "Live", 61],
    ]);
  });

  test("TuneMyMusic: a byte order mark, a video's title, a row of nothing", async () => {
    expect(await read("tunemymusic.csv")).toEqual({
      is: ["csv", "Road trip"],
      tracks: [
        [2, "Metallica - Enter Sandman", "Metallica", "Road trip", "GBF089190013"],
        [3, "JAY-Z & Alicia Keys - Empire State of Mind", "The Blueprint 3", "Road trip", "USJZ10900011"],
        [4, "FIFTY FIFTY - Cupid (unsplit)", "Road trip"],
        [
          6,
          "Shakira - Hips Don't Lie (feat. Wyclef Jean)",
          "Oral Fixation, Vol. 2",
          "Road trip",
          "USSM10600677",
        ],
      ],
      problems: ["5 has no title, ISRC or id"],
    });
  });

  test("Soundiiz: semicolons, also in a title", async () => {
    const { tracks } = await read("soundiiz.csv");
    expect(tracks).toEqual([
      [2, "The Weeknd - Blinding Lights", "After Hours", "USUG11904206"],
      [3, "The 5th Dimension - Medley: Aquarius; Let the Sunshine In", "The Age of Aquarius"],
      [4, "CHIC - Le Freak", "C'est Chic"],
    ]);
  });

  test("Apple Music: tabs, UTF-16 and line breaks of old Macs", async () => {
    const { is, tracks } = await read("apple-music.txt");
    expect(is).toEqual(["csv", undefined]);
    expect(tracks).toEqual([
      [2, "椎名林檎 - 長く短い祭", "三毒史", 255],
      [3, "Lang Lang - Für Elise", "Piano Book", 185],
    ]);
  });

  test("Deezer: Latin-1, French columns, minutes", async () => {
    const { tracks } = await read("deezer.csv");
    expect(tracks).toEqual([
      [2, "Florent Pagny - Là où je t'emmènerai", "Châtelet Les Halles", 238],
      [3, "Plastic Bertrand - Ça plane pour moi", "AN 1", 178],
      [4, "Zoë Béranger - Où es-tu ?", "Rue des Étoiles", 252],
    ]);
  });

  test("M3U: Latin-1, paths of Windows, a path alone, a stream", async () => {
    expect(await read("player.m3u")).toEqual({
      is: ["m3u", undefined],
      tracks: [
        [2, "Daft Punk - One More Time (unsplit)", 320],
        [4, "Björk - Jóga (unsplit)", 212],
        [6, "Queen - Bohemian Rhapsody (unsplit)"],
      ],
      problems: ["7 has no name of a track"],
    });
  });

  test("M3U8: a name, an album, attributes, an entry without a path", async () => {
    expect(await read("player.m3u8")).toEqual({
      is: ["m3u", "Wieczór"],
      tracks: [
        [4, "Zofia Nowak - Łzy na wietrze (unsplit)", "Wiatr i gwiazdy", 185],
        [6, "Интро - Ночной Экспресс (unsplit)", "Wiatr i gwiazdy"],
        [7, "Ночной Экспресс - Последний поезд", "Wiatr i gwiazdy", 240],
      ],
      problems: [],
    });
  });

  test("XSPF of VLC: namespaces, entities, a location alone, a track of nothing", async () => {
    expect(await read("vlc.xspf")).toEqual({
      is: ["xspf", "Playlist"],
      tracks: [
        [5, "Fleetwood Mac - Dreams", "Rumours", 257.8],
        [14, "Simon & Garfunkel - The Boxer (unsplit)"],
        [19, "Ay - R&B – <Live>", "GBF089190013"],
      ],
      problems: ["18 has no title or location"],
    });
  });

  test("JSPF of ListenBrainz, whose tracks are counted", async () => {
    expect(await read("listenbrainz.jspf")).toEqual({
      is: ["jspf", "Weekly Jams"],
      tracks: [
        [1, "Fleetwood Mac - Dreams", "Rumours", 257.8],
        [3, "Led Zeppelin - Kashmir", "USAT21300959"],
      ],
      problems: ["2 has no title or location"],
    });
  });

  test("pasted lines: counters, times, an ISRC, a link, a title that is a number", async () => {
    const { is, tracks, problems } = await read("pasted.txt");
    expect(is).toEqual(["text", undefined]);
    expect(
      tracks.map(([line, text, ...others]) => [line, String(text).replace(" (unsplit)", ""), ...others]),
    ).toEqual([
      [1, "My mix, spring"],
      [3, "Daft Punk - One More Time"],
      [4, "Beyoncé – Halo", 261],
      [5, "Queen & David Bowie — Under Pressure"],
      [6, "Metallica - Enter Sandman"],
      [7, "Home by Mara Lindqvist"],
      [9, "GBDUW0000053", "GBDUW0000053"],
      [10, "B0064UPUDC", "B0064UPUDC"],
      [11, "1999 - Prince"],
    ]);
    expect(problems).toEqual(["8 has no words"]);
  });
});

test("a time at the start of a single line may be a title", async () => {
  const texts = async (lines: string) => (await readPlaylist(lines)).tracks.map(({ text }) => text);
  expect(await texts("10:15 Saturday Night - The Cure\nQueen - Innuendo")).toEqual([
    "10:15 Saturday Night - The Cure",
    "Queen - Innuendo",
  ]);
  expect(await texts("0:00 The Cure - Lovesong\n[3:29] Queen - Innuendo")).toEqual([
    "The Cure - Lovesong",
    "Queen - Innuendo",
  ]);
});

test("JSPF may be several playlists in a list, whose tracks are counted on", async () => {
  const list = ["A", "B"].map((title) => ({ playlist: { title, track: [{ title: `${title}1` }, null] } }));
  const { title, tracks, problems } = await readPlaylist(JSON.stringify(list));
  expect([title, problems.map(({ line }) => line)]).toEqual([undefined, [2, 4]]);
  expect(tracks).toEqual([
    { line: 1, text: "A1", title: "A1", playlist: "A" },
    { line: 3, text: "B1", title: "B1", playlist: "B" },
  ]);
});

test("columns of other languages are known without a file name, and M3U in small letters", async () => {
  for (const header of ["Titel;Interpret", "Titre;Artiste", "Canción;Artista", "Brano;Artista"])
    expect((await readPlaylist(`${header}\nHaus am See;Peter Fox\n`)).tracks, header).toMatchObject([
      { line: 2, title: "Haus am See", artist: "Peter Fox" },
    ]);
  expect(
    (await readPlaylist("#extm3u\n#extinf:9,A - B\nx.mp3\n#EXTINF:8 C - D\ny.mp3")).tracks,
  ).toMatchObject([
    { line: 2, text: "A - B", duration: 9 },
    { line: 4, text: "C - D", duration: 8 },
  ]);
});

test("numbers of lines are no part of a name", async () => {
  const { tracks } = await readPlaylist(
    "[4] Queen - Innuendo\n5: Queen - Innuendo\n6\tQueen\tInnuendo\n1999\tPrince",
  );
  expect(tracks.map(({ text }) => text)).toEqual([...Array(3).fill("Queen - Innuendo"), "1999 - Prince"]);
});

describe("the encoding", () => {
  const text = "title,artist\nŁzy,Noël\n";
  const utf16 = (isBig: boolean, hasMark: boolean) => {
    const units = [...(hasMark ? "\uFEFF" : ""), ...text].map((letter) => letter.charCodeAt(0));
    return new Uint8Array(
      units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
    );
  };

  test.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${text}`)],
    ["UTF-16, little-endian", utf16(false, true)],
    ["UTF-16, big-endian", utf16(true, true)],
    ["UTF-16 without a mark", utf16(false, false)],
    ["UTF-16, big-endian, without a mark", utf16(true, false)],
  ])("%s is found out", async (_, bytes) => {
    expect((await readPlaylist(bytes)).tracks).toMatchObject([{ title: "Łzy", artist: "Noël" }]);
  });

  test("isn't another one because of a few bad bytes", async () => {
    const bytes = new TextEncoder().encode("title,artist\nJóga,Björk\nB\0,Zoë\nŁ");
    expect((await readPlaylist(bytes.subarray(0, -1))).tracks).toMatchObject([
      { title: "Jóga", artist: "Björk" },
      { title: "B", artist: "Zoë" },
      { title: "\uFFFD" },
    ]);
    const xml =
      '<?xml version="1.0" encoding="utf-16"?><playlist><trackList><track><title>Łzy</title></track></trackList></playlist>';
    expect((await readPlaylist(new TextEncoder().encode(xml))).tracks).toMatchObject([{ title: "Łzy" }]);
  });

  test("XML may say its own, and so may the caller", async () => {
    const xml =
      '<?xml version="1.0" encoding="ISO-8859-2"?><playlist><trackList><track><title>\xA3zy</title></track></trackList></playlist>';
    const bytes = Uint8Array.from(xml, (letter) => letter.charCodeAt(0));
    expect((await readPlaylist(bytes)).tracks).toMatchObject([{ title: "Łzy" }]);
    const japanese = new Uint8Array([0x96, 0xe9, 0x20, 0x2d, 0x20, 0x8a, 0x43]);
    expect((await readPlaylist(japanese, { encoding: "shift_jis" })).tracks).toMatchObject([
      { text: "夜 - 海" },
    ]);
    await expect(readPlaylist(japanese, { encoding: "klingon" })).rejects.toThrow(
      'There is no encoding "klingon".',
    );
  });
});
