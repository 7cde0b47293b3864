import { expect, test } from "vitest";
import { comment, literal, pascal, union } from "./text.ts";

test("a comment ends where it ends, whatever it says", () => {
  expect(comment(["One.", undefined, "", "*/ alert() /*"])).toBe("/**\n * One.\n *\n * *\\/ alert() /*\n */");
});

test("names are joined in capitals", () => {
  expect(["library.albums", "getAlbum", "x-request-id"].map(pascal)).toEqual([
    "LibraryAlbums",
    "GetAlbum",
    "XRequestId",
  ]);
});

test("a union of nothing is never", () => {
  expect(union([])).toBe("never");
  expect(union(["a", 'b"'])).toBe('"a" | "b\\""');
});

test("a literal leaves out what is undefined", () => {
  expect(literal({ a: 1, b: undefined, c: ["'"] })).toBe(`{"a":1,"c":["'"]}`);
});
