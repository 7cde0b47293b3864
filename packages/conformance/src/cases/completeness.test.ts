import { openapi } from "@gatefold/spec";
import { describe, expect, test } from "vitest";
import { document } from "../fuzz/testing/document.ts";
import { api, readSpecification } from "../specification/specification.ts";
import { cases, readCase } from "./case.ts";
import { commonCasesOf } from "./common-cases.ts";

const declaredResponses = api.operations.flatMap(({ responses }) => responses);

describe("cases of the specification", () => {
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

  test("every case of an operation is of a response that is declared, or of one before it is known", () => {
    const declared = new Set(declaredResponses.map(({ operationId, status }) => `${operationId} ${status}`));
    const others = cases.filter(
      ({ operationId, status }) =>
        operationId !== "transport" &&
        !api.transportStatuses.has(status) &&
        !declared.has(`${operationId} ${status}`),
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
});

describe("cases that follow from a document alone", () => {
  const common = commonCasesOf(readSpecification(document));
  const titles = (operationId: string) =>
    common
      .filter((each) => each.operationId === operationId)
      .map(({ status, title }) => `${status} ${title}`);

  test("an operation with a JSON body has its failures", () => {
    expect(titles("searchThings")).toEqual([
      "400 unknown parameter, as everywhere",
      "415 body of another type, as everywhere",
      "413 body too large, as everywhere",
      "400 body missing, as everywhere",
      "400 body cut off, as everywhere",
      "400 field cursor wrong, as everywhere",
      "400 field limit wrong, as everywhere",
      "400 field filter wrong, as everywhere",
    ]);
  });

  test("a body that may be left out is never missing, and a form has no JSON", () => {
    expect(titles("removeThings")).not.toContain("400 body missing, as everywhere");
    expect(titles("setThing")).toContain("400 body missing, as everywhere");
    expect(titles("setThing")).not.toContain("400 body cut off, as everywhere");
  });

  test("a header parameter is tried without and with a wrong value", () => {
    expect(titles("getThing")).toEqual([
      "400 unknown parameter, as everywhere",
      "400 header X-Trace missing, as everywhere",
      "400 header X-Trace wrong, as everywhere",
    ]);
  });

  test("all but the tested part of such a request is right", () => {
    const missing = common.find(({ title }) => title.startsWith("header X-Trace missing"));
    expect(missing).toMatchObject({ request: expect.stringMatching(/^GET \/things\/\d+$/), headers: {} });
    const wrong = common.find(({ title }) => title.startsWith("field limit wrong"));
    expect(JSON.parse(wrong?.sends ?? "")).toMatchObject({ filter: {}, limit: { unknown: 1 } });
  });
});

describe("files of cases", () => {
  const read = (text: string) => readCase("a/200-b-c.yaml", text);

  test("one has one body, and takes JSON, a form, text, headers and cookies", () => {
    expect(read("request: PUT /a\njson: { b: [1] }\ncookies: { c: é }")).toEqual({
      operationId: "a",
      status: 200,
      title: "b c",
      request: "PUT /a",
      json: { b: [1] },
      cookies: { c: "é" },
    });
    expect(() => read("request: PUT /a\njson: {}\nform: {}")).toThrow("a/200-b-c.yaml");
  });

  test.for([
    "request: /a",
    "request: GET /a\nwhat: 1",
    "request: GET /a\nwho: me",
    "request: GET /a\nbefore: [{}]",
  ])("%j is refused", (text) => {
    expect(() => read(text)).toThrow("a field is missing, unknown or of a wrong value");
  });
});
