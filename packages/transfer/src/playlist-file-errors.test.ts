import { describe, expect, test } from "vitest";
import { PlaylistFileError, readPlaylist } from "./playlist-file.ts";

describe("what is no playlist", () => {
  test.each([
    [
      "columns without a title",
      "a.csv",
      "Video ID,Added\nx,2024\n",
      'No column is called like a title, such as "Track name" or "Title". The first line is: Video ID,Added',
    ],
    [
      "broken XML",
      "a.xspf",
      "<playlist>\n<trackList></playlist>",
      "This XML is broken: Missing end tag for element trackList (line 2, column 12)",
    ],
    [
      "XML of something else",
      "a.xspf",
      "<?xml version='1.0'?><rss/>",
      "This XML is not a playlist: it begins with <rss>.",
    ],
    ["broken JSON", "a.jspf", '{"playlist":', "This JSON is broken: "],
    [
      "JSON of something else",
      "a.jspf",
      '{"track": []}',
      'This JSON is not a playlist: it has no "playlist" with a "track" list.',
    ],
    [
      "a list in JSON",
      "a.json",
      '[{"title": "A"}]',
      'This JSON is not a playlist: it has no "playlist" with a "track" list.',
    ],
    ["an empty file", "a.csv", "\uFEFF\n \n", "This file is empty."],
    ["XML without a list", "a.xspf", "<playlist><track/></playlist>", "its <playlist> has no <trackList>."],
    ["JSON of nothing", "a.json", "{}", 'This JSON is not a playlist: it has no "playlist"'],
    [
      "a picture",
      "a.txt",
      "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0",
      "This file is not a playlist: it is no text.",
    ],
    [
      "a spreadsheet",
      "a.csv",
      "PK\x03\x04\x14\0",
      "it is a ZIP archive or a spreadsheet. Unpack it, or save it as",
    ],
    ["a PDF", "a.txt", "%PDF-1.7\n1 0 obj", "This file is not a playlist: it is a PDF."],
    ["a web page", "a.csv", "<!doctype html>\n<title>Sign in</title>", "it is a web page."],
    ["PLS", "a.pls", "[playlist]\nFile1=a.mp3\n", "it is a PLS file. Save it as M3U or XSPF."],
    [
      "a stream",
      "a.m3u8",
      "#EXTM3U\n#EXT-X-TARGETDURATION:10\n",
      "This M3U file is the list of a stream's parts",
    ],
  ])("%s is refused", async (_, fileName, text, message) => {
    const error = await readPlaylist(text, { fileName }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PlaylistFileError);
    expect(String(error)).toContain(message);
  });

  test("entities that grow are refused, and deep nesting ends in an error that says so", async () => {
    const laughs =
      '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><playlist><trackList><track><title>&b;</title></track></trackList></playlist>';
    await expect(readPlaylist(laughs, { format: "xspf" })).rejects.toThrow(
      "This XML is broken: Named entity isn't defined: &b;",
    );
    const deep = `<playlist>${"<a>".repeat(100_000)}`;
    await expect(readPlaylist(deep, { format: "xspf" })).rejects.toThrow(PlaylistFileError);
  });
});
