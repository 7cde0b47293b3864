import { describe, expect, test } from "vitest";
import { readPlaylist } from "../playlist-file.ts";

describe("CSV", () => {
  test("a quote that isn't closed costs its line, and no other", async () => {
    const text = 'title,artist\nA,1\n"B,2\nC,3\nD "x" y,4\nE,5\n';
    const { tracks, problems } = await readPlaylist(text);
    expect(tracks.map(({ line, text }) => `${line} ${text}`)).toEqual([
      "2 1 - A",
      "4 3 - C",
      '5 4 - D "x" y',
      "6 5 - E",
    ]);
    expect(problems).toEqual([{ line: 3, text: '"B,2', reason: "has a quote that isn't closed" }]);
  });

  test("a file of open quotes is refused, before it takes minutes", async () => {
    const text = `title,artist\n${'"a\n'.repeat(5_000)}`;
    await expect(readPlaylist(text)).rejects.toThrow(
      "Too many quotes of this CSV aren't closed, up to line ",
    );
  });

  test.each(["\t", ","])(
    "quotes within a cell are text where nothing is quoted, separated by %j",
    async (comma) => {
      const lines = ['"Weird Al" Yankovic', '"Heroes" (2017 Remaster)', '"A" and "B"'];
      const text = Array.from({ length: 30 }, (_, at) => `${lines[at % 3]}${comma}${at}\n`).join("");
      const { tracks, problems } = await readPlaylist(`title${comma}artist\n${text}`);
      expect([tracks.length, problems]).toEqual([30, []]);
      expect(tracks.slice(0, 2)).toMatchObject([
        { line: 2, title: '"Weird Al" Yankovic', artist: "0" },
        { line: 3, title: '"Heroes" (2017 Remaster)', artist: "1" },
      ]);
      const { problems: refused } = await readPlaylist(`title${comma}artist\n"A" b${comma}c${comma}d\n`);
      expect(refused).toMatchObject([{ line: 2, reason: expect.stringContaining("quotes within quotes") }]);
    },
  );

  test.each([
    ['Title,Artist,Album\n"Open,A,B\nSecond song,C,D\nThird 12",E,F\nFourth,G,H', 2, [3, 4, 5]],
    ['Title\tArtist\n"A\tB\nC"\tD\nE\tF', 2, [3, 4]],
    ['Title,Artist\n"Open,A\nSecond 12"\nThird,B', 2, [3, 4]],
  ])("a quote that another line closes takes no lines with it: %j", async (text, problem, lines) => {
    const { tracks, problems } = await readPlaylist(text);
    expect(problems).toMatchObject([{ line: problem, reason: "has a quote that isn't closed" }]);
    expect(tracks.map(({ line }) => line)).toEqual(lines);
  });

  test("a cell of several lines is one cell, whatever is in them", async () => {
    const text = 'title,artist,notes\nA,1,"one, two, three\nfour ""five""\nsix, seven, eight"\nB,2,\n';
    const { tracks, problems } = await readPlaylist(text);
    expect([tracks.map(({ line, title }) => `${line} ${title}`), problems]).toEqual([["2 A", "5 B"], []]);
  });

  test("a duration is in milliseconds if its column says so, and none if it is 0", async () => {
    const durationOf = async (column: string, cell: string) =>
      (await readPlaylist(`title,artist,${column}\nA,1,${cell}\n`)).tracks[0]?.duration;
    expect(await durationOf("Duration (ms)", "15000")).toBe(15);
    expect(await durationOf("Duration", "15000")).toBe(15_000);
    expect(await durationOf("Duration", "0:00")).toBeUndefined();
  });

  test("a column of titles is enough, as in lists of videos", async () => {
    const { tracks } = await readPlaylist("Title,Channel\nMetallica - Enter Sandman,MetallicaTV\n", {
      fileName: "videos.csv",
    });
    expect(tracks).toEqual([{ line: 2, text: "Metallica - Enter Sandman" }]);
  });

  test("a comma too many is no reason to move all cells", async () => {
    const { tracks, problems } = await readPlaylist(
      "title,artist\nHello, Goodbye,The Beatles\nYesterday,The Beatles,\n",
    );
    expect(tracks).toMatchObject([{ line: 3, title: "Yesterday" }]);
    expect(problems).toEqual([
      { line: 2, text: "Hello, Goodbye,The Beatles", reason: "has more cells than there are columns" },
    ]);
  });

  test("the header may come later, and the title may stand first", async () => {
    const { tracks } = await readPlaylist(
      "sep=;\nMy list\n\nName;Artist;Length\nHome;Mara Lindqvist;0:31\n",
      { fileName: "a.csv" },
    );
    expect(tracks).toEqual([
      { line: 5, text: "Mara Lindqvist - Home", title: "Home", artist: "Mara Lindqvist", duration: 31 },
    ]);
  });
});
