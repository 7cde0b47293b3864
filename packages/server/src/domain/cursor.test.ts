import { beforeAll, describe, expect, test } from "vitest";
import { type CursorCodec, createCursorCodec, webMac } from "./cursor.ts";

const POSITION = "019a8f6a-1c2b-7d3e-8f40-5a6b7c8d9e0f";
const SCOPE = { list: ["library", "6ozjgidgbvjdv3j6dd5jm7ipom"], limit: 20, others: "another user" };
const NOT_OURS = "is not a token of this list; send pageInfo.token of the page before as it is";
const CHANGED = "was changed, or was made for another user";

let codec: CursorCodec;
let cursor: string;
beforeAll(async () => {
  codec = await createCursorCodec(new Uint8Array(32).fill(7));
  cursor = await codec.seal(POSITION, SCOPE);
});

test("a cursor opens where it was made for, in every process with the same secret", async () => {
  const elsewhere = await createCursorCodec(new Uint8Array(32).fill(7));
  expect(await elsewhere.open(cursor, SCOPE)).toEqual({ position: POSITION });
});

test("Node's own functions and Web Crypto make and open the same cursors", async () => {
  const inPage = await createCursorCodec(new Uint8Array(32).fill(7), webMac);
  expect(await inPage.seal(POSITION, SCOPE)).toBe(cursor);
  expect(await inPage.open(cursor, SCOPE)).toEqual({ position: POSITION });
  expect(await inPage.open(cursor, { ...SCOPE, list: ["library", "another"] })).toEqual({ problem: CHANGED });
});

test("a cursor does not hold the user in the clear", () => {
  expect(Buffer.from(cursor, "base64url").toString("latin1")).not.toContain(SCOPE.list[1]);
});

test("a cursor of another installation is refused", async () => {
  const other = await createCursorCodec(new Uint8Array(32).fill(8));
  expect(await other.open(cursor, SCOPE)).toEqual({ problem: CHANGED });
});

test.for(Array.from({ length: 70 }, (_, index) => index))("a change of byte %i is seen", async (index) => {
  const bytes = Buffer.from(cursor, "base64url");
  for (let bit = 0; bit < 8; bit += 1) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(index) ^ (1 << bit), index);
    const opened = await codec.open(changed.toString("base64url"), SCOPE);
    expect(opened).toEqual({ problem: index === 0 ? NOT_OURS : CHANGED });
  }
});

describe("what is no cursor at all", () => {
  test.for(["", "garbage", "ü", "a b", "=", "A".repeat(67), "A".repeat(200), "A".repeat(1_100)])(
    "%j",
    async (text) => {
      expect(await codec.open(text, SCOPE)).toEqual({ problem: NOT_OURS });
    },
  );

  test("another spelling of the same bytes", async () => {
    const padded = `${cursor}=`;
    const standard = Buffer.from(cursor, "base64url").toString("base64");
    expect(await codec.open(padded, SCOPE)).toEqual({ problem: NOT_OURS });
    expect(await codec.open(standard, SCOPE)).toEqual({ problem: NOT_OURS });
  });

  test("a cursor that is cut, or goes on", async () => {
    expect(await codec.open(cursor.slice(0, -1), SCOPE)).toEqual({ problem: NOT_OURS });
    expect(await codec.open(cursor.slice(0, 40), SCOPE)).toEqual({ problem: NOT_OURS });
    expect(await codec.open(`${cursor}AAAA`, SCOPE)).toEqual({ problem: CHANGED });
    expect(await codec.open(cursor.slice(0, -5), SCOPE)).toEqual({ problem: NOT_OURS });
  });
});

test("a cursor of another limit says which", async () => {
  const problem = "was made for limit=20 and can't be used with limit=21";
  expect(await codec.open(cursor, { ...SCOPE, limit: 21 })).toEqual({ problem });
});

test("a cursor of another list is refused, and the message names what may differ", async () => {
  const scopes = [
    ["library"],
    ["library", "a"],
    ["search", "6ozjgidgbvjdv3j6dd5jm7ipom"],
    [...SCOPE.list, ""],
  ];
  for (const list of scopes) {
    expect(await codec.open(cursor, { ...SCOPE, list })).toEqual({ problem: CHANGED });
  }
  const others = "another search";
  expect(await codec.open(cursor, { ...SCOPE, list: [], others })).toEqual({
    problem: "was changed, or was made for another search",
  });
});

test("no list and position can be taken for others", async () => {
  const sealed = await codec.seal("b", { ...SCOPE, list: ["a"] });
  for (const list of [["a", "b"], ["ab"], ['a"]b'], ["a,b"]]) {
    expect(await codec.open(sealed, { ...SCOPE, list })).toEqual({ problem: CHANGED });
  }
});

test("a position may have any characters, and none", async () => {
  for (const position of ["", "naïve – 夜の 🎧 \u0000", "x".repeat(600)]) {
    expect(await codec.open(await codec.seal(position, SCOPE), SCOPE)).toEqual({ position });
  }
});
