import { expect, test } from "vitest";
import { conceptsOf } from "./words.ts";

test("a phrase is one thing to look for, with the words for the same", () => {
  const [first, second] = conceptsOf("Sign-in token");
  expect(first).toMatchObject({ typed: "sign in", others: expect.arrayContaining(["login", "log in"]) });
  expect(second?.typed).toBe("token");
});

test("words that say nothing are left out, unless there are no others", () => {
  expect(conceptsOf("how do I get a playlist?").map(({ typed }) => typed)).toEqual(["playlist"]);
  expect(conceptsOf("what is it").map(({ typed }) => typed)).toEqual(["what", "is", "it"]);
});

test("a plural also stands for its singular, and a name for itself alone", () => {
  expect(conceptsOf("playlists")).toEqual([{ typed: "playlists", others: ["playlist"] }]);
  expect(conceptsOf("useTracks")).toEqual([{ typed: "usetracks", others: [] }]);
  expect(conceptsOf("NOT_FOUND").map(({ typed }) => typed)).toEqual(["not", "found"]);
});
