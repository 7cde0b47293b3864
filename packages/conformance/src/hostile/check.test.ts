import { expect, test } from "vitest";
import { api } from "../specification/specification.ts";
import { type HostileAnswer, problemsOfAnswer } from "./check.ts";
import type { HostileCall } from "./requests.ts";

const RULES = { deadlineMs: 1_000, secrets: ["Somebody else"] };
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
  const { body = {}, ...rest } = answer;
  const headers = new Headers({ "x-request-id": "1" });
  const given = { status: 200, headers, text: JSON.stringify(body), tookMs: 5, ...rest };
  return problemsOfAnswer(api, sent, given, RULES);
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
