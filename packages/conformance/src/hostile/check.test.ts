import { expect, test } from "vitest";
import { api } from "../specification/specification.ts";
import { differencesOf, type HostileAnswer, isHidden, problemsOfAnswer } from "./check.ts";
import { ABSENT_PLAYLIST, PRIVATE_PLAYLIST, PUBLIC_PLAYLIST } from "./playlist-ids.ts";
import type { HostileCall } from "./requests.ts";

const RULES = { deadlineMs: 1_000, secrets: ["Somebody else"], published: ["by Somebody else"] };
const ERROR = { error: { status: "400", code: "BAD_REQUEST", message: "limit is wrong", reference: "1" } };

function problems(
  operationId: string,
  answer: Partial<HostileAnswer> & { readonly body?: object },
  call: Partial<HostileCall> = {},
): string[] {
  const operation = api.operations.find((each) => each.operationId === operationId);
  if (!operation) throw new Error(`there is no ${operationId}`);
  const { method } = operation;
  const sent = { operation, isRouted: true, method, target: operation.path, headers: {}, ...call };
  return problemsOfAnswer(api, sent, answerOf(answer), RULES);
}

function answerOf({
  body = {},
  ...rest
}: Partial<HostileAnswer> & { readonly body?: object }): HostileAnswer {
  const headers = new Headers({ "x-request-id": "1" });
  return { status: 200, headers, text: JSON.stringify(body), tookMs: 5, ...rest };
}

test("declared answers are right", () => {
  expect(problems("getMe", { body: { data: { user: { id: "a".repeat(26) } } } })).toEqual([]);
  expect(problems("getMe", { status: 400, body: ERROR })).toEqual([]);
});

test("a failure of the server, a late answer and a broken body are not", () => {
  const failure = { error: { ...ERROR.error, status: "500", code: "INTERNAL" } };
  expect(problems("getMe", { status: 500, body: failure })).toEqual(["is a failure of the server"]);
  expect(problems("getMe", { status: 400, body: ERROR, tookMs: 2_000 })).toEqual(["took 2000 ms"]);
  expect(problems("getMe", { text: "<html>" })).toEqual(["is not JSON"]);
  expect(problems("getMe", { body: { data: { user: { id: "a".repeat(26), odd: 1 } } } })).toHaveLength(1);
});

test("a status, a code or a header that is not declared is not right", () => {
  expect(problems("getMe", { status: 418, body: ERROR })).toEqual(["has a status that is not declared"]);
  const other = { error: { ...ERROR.error, code: "THROTTLED" } };
  expect(problems("getMe", { status: 400, body: other })).toEqual([
    "has the code THROTTLED, which is not declared with 400",
  ]);
  expect(problems("getMe", { status: 400, body: ERROR, headers: new Headers() })).toEqual([
    "lacks the header X-Request-Id",
  ]);
});

test("nothing of another user may be in it, unless the caller has sent it", () => {
  const body = { error: { ...ERROR.error, message: 'name "Somebody else" is wrong' } };
  expect(problems("getMe", { status: 400, body })).toEqual(['has "Somebody else" of another user']);
  expect(problems("getMe", { status: 400, body }, { headers: { name: "Somebody else" } })).toEqual([]);
});

test("a path that may lead anywhere gets an answer of any operation, and no other", () => {
  const body = { data: { album: { id: "B0064UPU4G" } } };
  expect(problems("getMe", { body }, { isRouted: false })).toEqual([]);
  expect(problems("getMe", { body })).not.toEqual([]);
  expect(problems("getMe", { body: { data: 1 } }, { isRouted: false })).not.toEqual([]);
});

test("what the public playlist shows of another user is no leak, and what a private one does is", () => {
  const playlist = { id: "1", title: "by Somebody else" };
  expect(problems("getPlaylist", { body: { data: { playlist } } })).toEqual([]);
  const secret = { id: "1", title: "Somebody else" };
  expect(problems("getPlaylist", { body: { data: { playlist: secret } } })).toHaveLength(1);
});

test("entries of another user can't be moved or removed", () => {
  const body = Buffer.from(JSON.stringify({ entryIds: PRIVATE_PLAYLIST.entryIds }));
  const answer = { body: { data: { removeTracks: {} } } };
  expect(problems("removePlaylistTracks", answer, { body })).toEqual(["took entries of another user"]);
  expect(problems("removePlaylistTracks", { status: 400, body: ERROR }, { body })).toEqual([]);
});

test("another user's playlist is hidden from every request if it is private, and from changes if it is public", () => {
  const call = (method: string, id: string) => ({ method, target: `/playlists/${id}/tracks?limit=1` });
  expect(isHidden(call("GET", PRIVATE_PLAYLIST.id))).toBe(true);
  expect(isHidden(call("GET", PUBLIC_PLAYLIST.id))).toBe(false);
  expect(isHidden(call("DELETE", PUBLIC_PLAYLIST.id))).toBe(true);
  expect(isHidden(call("DELETE", ABSENT_PLAYLIST.id))).toBe(false);
});

test("a hidden playlist is answered as one that doesn't exist: status, code and message, but for ids", () => {
  const notFound = (id: string, reference: string) =>
    answerOf({ status: 404, body: { error: { message: `no ${id}`, reference } } });
  const absent = notFound(ABSENT_PLAYLIST.id, "2");
  expect(differencesOf(notFound(PRIVATE_PLAYLIST.id, "1"), absent)).toEqual([]);
  expect(differencesOf(notFound("playlist", "1"), absent)).toHaveLength(1);
  expect(differencesOf({ ...absent, status: 403 }, absent)).toHaveLength(1);
});
