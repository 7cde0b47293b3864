import { openapi } from "@gatefold/spec";
import { expect, test } from "vitest";
import { declaredResponses } from "../server/declared.ts";
import { cases } from "./case.ts";

test("every declared response of every operation has a case", () => {
  const missing = declaredResponses.filter(
    ({ operationId, status }) =>
      !cases.some((each) => each.operationId === operationId && each.status === status),
  );
  expect(missing.map(({ operationId, status }) => `${operationId} ${status}`)).toEqual([]);
});

test("every code that an operation declares has a case", () => {
  const missing = declaredResponses.flatMap(({ operationId, status, codes }) =>
    codes
      .filter((code) => !cases.some((each) => each.operationId === operationId && each.code === code))
      .map((code) => `${operationId} ${status} ${code}`),
  );
  expect(missing).toEqual([]);
});

test("every case of an operation is of a response that is declared", () => {
  const declared = new Set(declaredResponses.map(({ operationId, status }) => `${operationId} ${status}`));
  const others = cases.filter(
    ({ operationId, status }) => operationId !== "transport" && !declared.has(`${operationId} ${status}`),
  );
  expect(others).toEqual([]);
});

test("every failure tells its code and its message", () => {
  const silent = cases.filter(({ status, code, message }) => status >= 400 && !(code && message));
  expect(silent.map(({ operationId, title }) => `${operationId} ${title}`)).toEqual([]);
});

test("the codes of the specification are those of its table", () => {
  const table = Object.keys(Object(openapi.components.schemas["ErrorCode"]?.["x-error-codes"]));
  const shown = new Set(declaredResponses.flatMap(({ codes }) => codes));
  expect(table).toEqual(expect.arrayContaining([...shown]));
});
