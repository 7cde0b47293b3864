import { describe, expect, test } from "vitest";
import { operations } from "../generated/operations.ts";
import { ApiFailure } from "./failure.ts";
import { readInput } from "./input.ts";
import type { OperationDescriptor, ParameterDescriptor, ValidationProblem } from "./operation.ts";
import { TestContext, type TestRequest } from "./testing/test-context.ts";

/** An operation that the API does not have, whose validator complains as it is told. */
function operationWith(
  more: Partial<OperationDescriptor<"getAlbum">>,
  problem?: ValidationProblem,
): OperationDescriptor<"getAlbum"> {
  const validate = Object.assign(
    (values: object): values is { id: string } => values && problem === undefined,
    {
      errors: problem ? [problem] : null,
    },
  );
  return { ...operations.getAlbum, parameters: [], ...more, validate };
}

const read = async (operation: OperationDescriptor<"getAlbum">, request: TestRequest, maxBytes = 100) =>
  readInput(operation, new TestContext({ values: {}, ...request }), maxBytes);

async function failureOf(work: Promise<unknown>) {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApiFailure)) throw new Error(`no failure: ${String(error)}`);
  return `${error.failure.code}: ${error.message}`;
}

const json = { "content-type": "application/json" };
const form = { "content-type": "application/x-www-form-urlencoded" };
const withJson = operationWith({ body: { required: true, json: true } });

test.for([
  ['{"searchFilters":[]}', 'searchFilters" must have at least 1 item; got a list of 0.'],
  ['{"searchFilters":{}}', 'searchFilters" must be a list; got an empty object.'],
  ['{"searchFilters":["a"]}', 'searchFilters[0]" must be an object; got "a".'],
  ['{"searchFilters":[{"query":""}]}', 'query" must have at least 1 character; got an empty text.'],
  [`{"searchFilters":[{"query":"${"x".repeat(501)}"}]}`, 'query" must have at most 500 characters; got "xxx'],
  ['{"searchFilters":[{"query":5}]}', 'query" must be a text; got 5.'],
  ['{"searchFilters":[{"query":"a"}],"limit":"5"}', 'limit" must be a number; got "5".'],
  ['{"searchFilters":[{"query":"a"}],"limit":1.5}', 'limit" must be a whole number; got 1.5.'],
  ['{"searchFilters":[{"query":"a"}],"limit":0}', 'limit" must be at least 1; got 0.'],
  ['{"searchFilters":[{"query":"a"}],"limit":101}', 'limit" must be at most 100; got 101.'],
  ['{"searchFilters":[{"query":"a"}],"sortBy":"x"}', "must be relevance or release or popularity or name"],
] as const)("the body of a search is refused in common words: %s", async ([body, message]) => {
  const context = new TestContext({ values: {}, headers: json, body });
  expect(await failureOf((async () => readInput(operations.searchTracks, context, 10_000))())).toContain(
    message,
  );
});

describe("the parameters of the API", () => {
  const list = async (query: string) =>
    (
      await readInput(
        operations.listLibraryAlbums,
        new TestContext({ target: `/v1/me/library/albums?${query}` }),
        0,
      )
    ).parameters;

  test("are text, whole numbers and lists, with defaults filled in", async () => {
    expect(await list("")).toEqual({ limit: 100 });
    expect(await list("limit=7&cursor=a%20b+c&albumIds=B0064UPU4G,B091MTJT3P")).toEqual({
      limit: 7,
      cursor: "a b c",
      albumIds: ["B0064UPU4G", "B091MTJT3P"],
    });
  });

  test("that are wrong are named, with what they must be and what they were", async () => {
    expect(await failureOf(list("limit=0"))).toBe(
      'BAD_REQUEST: Parameter "limit" must be a whole number from 1 to 100; got "0".',
    );
    expect(await failureOf(list("albumIds=B0064UPU4G,x"))).toContain('got "x" as item 2.');
  });

  test("that are lists may have their commas encoded, if they are not valid otherwise", async () => {
    expect(await list("albumIds=B0064UPU4G%2CB091MTJT3P")).toEqual({
      limit: 100,
      albumIds: ["B0064UPU4G", "B091MTJT3P"],
    });
    expect(await failureOf(list("albumIds=B0064UPU4G%2Cx"))).toContain('got "B0064UPU4G,x" as item 1.');
  });

  test("that are missing are told with what they must be", async () => {
    const work = readInput.bind(
      undefined,
      operations.getAlbums,
      new TestContext({ target: "/v1/albums" }),
      0,
    );
    expect(await failureOf((async () => work())())).toBe(
      'BAD_REQUEST: Parameter "ids" is missing; it must be 1 to 100 ids such as B0064UPU4G, separated by commas.',
    );
  });

  test("do not have the names that every object has", async () => {
    for (const name of ["__proto__", "constructor", "toString"]) {
      expect(await failureOf(list(`${name}=1`))).toBe(
        `BAD_REQUEST: listLibraryAlbums has no query parameter "${name}"; it takes albumIds, limit, cursor.`,
      );
    }
  });
});

describe("parameters of every kind", () => {
  const parameter = (more: Partial<ParameterDescriptor>): ParameterDescriptor => ({
    name: "value",
    in: "query",
    required: false,
    type: "string",
    expects: "good",
    ...more,
  });
  const readOne = async (more: Partial<ParameterDescriptor>, request: TestRequest) =>
    Reflect.get((await read(operationWith({ parameters: [parameter(more)] }), request)).parameters, "value");

  test.for([
    ["integer", "7", 7],
    ["integer", "-7", -7],
    ["integer", "1e1", "1e1"],
    ["integer", "01", "01"],
    ["integer", "1.0", "1.0"],
    ["number", "-2.50", -2.5],
    ["number", "1e3", 1000],
    ["number", "0x10", "0x10"],
    ["number", "Infinity", "Infinity"],
    ["number", "", ""],
    ["boolean", "true", true],
    ["boolean", "false", false],
    ["boolean", "1", "1"],
    ["string", "true", "true"],
  ] as const)("a query's %s %j is %j", async ([type, text, value]) => {
    expect(await readOne({ type }, { target: `/?value=${text}` })).toBe(value);
  });

  test.for([
    ["comma", "value=a,b%2Cc,+d", ["a", "b,c", " d"]],
    ["exploded", "value=a&value=b,c&value=%2C", ["a", "b,c", ","]],
    ["exploded", "value=a", ["a"]],
    ["space", "value=a%20b+c,d", ["a", "b", "c,d"]],
    ["comma", "value=", [""]],
  ] as const)("a list with style %s from %s", async ([style, query, value]) => {
    expect(await readOne({ type: "array", style }, { target: `/?${query}` })).toEqual(value);
  });

  test("a list has items of its type", async () => {
    expect(await readOne({ type: "array", items: "integer" }, { target: "/?value=1,2,x" })).toEqual([
      1,
      2,
      "x",
    ]);
    expect(await readOne({ type: "array", items: "boolean" }, { target: "/?value=true" })).toEqual([true]);
  });

  test("a path, a header and a cookie are read under their names in the request", async () => {
    const renamed = { wireName: "Idempotency-Key" };
    expect(await readOne({ ...renamed, in: "header" }, { headers: { "idempotency-key": " a%20b " } })).toBe(
      "a%20b",
    );
    expect(await readOne({ ...renamed, in: "path" }, { values: { "Idempotency-Key": "a+b%2F" } })).toBe(
      "a+b/",
    );
    expect(await readOne({ ...renamed, in: "query" }, { target: "/?Idempotency-Key=a" })).toBe("a");
    const cookie = 'theme=dark; Idempotency-Key="a%20b"; Idempotency-Key=second; broken; =x';
    expect(await readOne({ ...renamed, in: "cookie" }, { headers: { cookie } })).toBe("a b");
    expect(
      await readOne({ in: "header", type: "array", items: "integer" }, { headers: { value: "1, 2" } }),
    ).toEqual([1, 2]);
  });

  test("a parameter that is given twice is refused, unless it is an exploded list", async () => {
    expect(await failureOf(readOne({}, { target: "/?value=a&value=b" }))).toBe(
      'BAD_REQUEST: Parameter "value" is given 2 times; it can be given once.',
    );
  });

  test.for([
    ["comma", "ids=a&ids=b", 'Parameter "ids" is given 2 times; write one list with commas, ids=a,b.'],
    ["space", "ids=a&ids=b", 'Parameter "ids" is given 2 times; write one list with spaces, ids=a%20b.'],
    ["comma", "ids[]=a", 'getAlbum has no query parameter "ids[]"; write one list with commas, ids=a,b.'],
    [
      "comma",
      "ids%5B1%5D=a",
      'getAlbum has no query parameter "ids[1]"; write one list with commas, ids=a,b.',
    ],
    ["space", "ids[]=a", 'getAlbum has no query parameter "ids[]"; write one list with spaces, ids=a%20b.'],
    [
      "exploded",
      "ids[]=a",
      'getAlbum has no query parameter "ids[]"; write each item by itself, ids=a&ids=b.',
    ],
  ] as const)(
    "a list with style %s that is sent as %s is refused with how to join it",
    async ([style, query, message]) => {
      const list = { wireName: "ids", type: "array", style } as const;
      expect(await failureOf(readOne(list, { target: `/?${query}` }))).toBe(`BAD_REQUEST: ${message}`);
    },
  );

  test("brackets after another parameter are a parameter that is not known", async () => {
    expect(await failureOf(readOne({}, { target: "/?value[]=a" }))).toBe(
      'BAD_REQUEST: getAlbum has no query parameter "value[]"; it takes value.',
    );
  });

  test("errors name a parameter as the request does", async () => {
    const parameters = [parameter({ wireName: "page-size", type: "integer" })];
    const problem = { instancePath: "/value", keyword: "type" };
    expect(await failureOf(read(operationWith({ parameters }, problem), { target: "/?page-size=x" }))).toBe(
      'BAD_REQUEST: Parameter "page-size" must be good; got "x".',
    );
    expect(await failureOf(readOne({ wireName: "page-size" }, { target: "/?page-size=%zz" }))).toBe(
      'BAD_REQUEST: Parameter "page-size" has broken percent-encoding: "%zz".',
    );
  });
});

describe("a JSON body", () => {
  test("is parsed", async () => {
    expect(await read(withJson, { headers: json, body: '{"name":"Mix"}' })).toEqual({
      parameters: {},
      body: { name: "Mix" },
    });
    const headers = { "content-type": 'Application/JSON; Charset="UTF-8"' };
    expect((await read(withJson, { headers, body: "[]" })).body).toEqual([]);
  });

  test.for([
    [undefined, "has no Content-Type; getAlbum takes application/json."],
    ["text/plain", 'has the Content-Type "text/plain"; getAlbum takes application/json.'],
    ["application/x-www-form-urlencoded", "getAlbum takes application/json."],
    ["application/json; charset=latin1", 'has the charset "latin1"; send it in UTF-8.'],
    ["application/json, application/json", "getAlbum takes application/json."],
  ] as const)("of the type %s is refused", async ([type, message]) => {
    const headers: Record<string, string> = type === undefined ? {} : { "content-type": type };
    const failure = await failureOf(read(withJson, { headers, body: "{}" }));
    expect(failure).toContain(
      `UNSUPPORTED_MEDIA_TYPE: The request body ${message.startsWith("has") ? message : ""}`,
    );
    expect(failure).toContain(message);
  });

  test("that is compressed is refused", async () => {
    const headers = { ...json, "content-encoding": "gzip" };
    expect(await failureOf(read(withJson, { headers, body: "{}" }))).toBe(
      'UNSUPPORTED_MEDIA_TYPE: The request body has the Content-Encoding "gzip"; send it without.',
    );
    expect(
      (await read(withJson, { headers: { ...json, "content-encoding": "identity" }, body: "{}" })).body,
    ).toEqual({});
  });

  test("that is too large is refused", async () => {
    expect(await failureOf(read(withJson, { headers: json, body: '"1234567890"' }, 11))).toBe(
      "PAYLOAD_TOO_LARGE: The request body has more than 11 bytes.",
    );
    expect((await read(withJson, { headers: json, body: '"1234567890"' }, 12)).body).toBe("1234567890");
  });

  test("that is not UTF-8 is refused", async () => {
    expect(await failureOf(read(withJson, { headers: json, body: Uint8Array.of(34, 0xff, 34) }))).toBe(
      "BAD_REQUEST: The request body is not valid UTF-8.",
    );
  });

  test("that breaks off is refused", async () => {
    const body = Promise.reject(new Error("aborted"));
    expect(await failureOf(read(withJson, { headers: json, body }))).toBe(
      "BAD_REQUEST: The request body did not arrive whole.",
    );
  });

  test.for([
    [
      { instancePath: "", keyword: "required", params: { missingProperty: "body" } },
      "getAlbum needs a request body.",
    ],
    [
      { instancePath: "/body/tracks/3", keyword: "required", params: { missingProperty: "id" } },
      'Field "body.tracks[3].id" is missing.',
    ],
    [
      { instancePath: "/body", keyword: "additionalProperties", params: { additionalProperty: "nme" } },
      'getAlbum has no field "body.nme".',
    ],
    [
      { instancePath: "/body/tracks/0/id", keyword: "type", message: "must be string" },
      'Field "body.tracks[0].id" must be a text; got 7.',
    ],
    [
      { instancePath: "/body/a~1b", keyword: "type", message: "must be null" },
      'Field "body.a/b" must be null; got "x".',
    ],
    [
      { instancePath: "/body/tracks", keyword: "maxItems", message: "must be few" },
      "must be few; got a list of 1.",
    ],
  ] as const)("that breaks the schema is refused with the field: %j", async ([problem, message]) => {
    const operation = operationWith({ body: { required: true, json: true } }, problem);
    const body = message.includes("needs") ? undefined : '{"tracks":[{"id":7}],"a/b":"x"}';
    const request = body === undefined ? {} : { headers: json, body };
    expect(await failureOf(read(operation, request))).toContain(message);
  });

  test("that is empty is none, of whatever type", async () => {
    expect(
      (await read(withJson, { headers: { "content-type": "text/plain" }, body: "" })).body,
    ).toBeUndefined();
  });
});

describe("a form", () => {
  const field = (name: string, more: Partial<ParameterDescriptor> = {}): ParameterDescriptor => ({
    name,
    in: "query",
    required: true,
    type: "string",
    expects: "1 to 9 characters",
    ...more,
  });
  const fields = [
    field("name"),
    field("pageSize", { wireName: "page-size", type: "integer" }),
    field("tags", { type: "array", style: "exploded" }),
  ];
  const withForm = (problem?: ValidationProblem) =>
    operationWith({ body: { required: true, form: fields } }, problem);

  test("is read by the types of its fields", async () => {
    const body = "name=a+b%26c&page-size=7&tags=x&tags=y%2Cz";
    expect((await read(withForm(), { headers: form, body })).body).toEqual({
      name: "a b&c",
      pageSize: 7,
      tags: ["x", "y,z"],
    });
  });

  test.for([
    ["name=a&name=b", 'Field "body.name" is given 2 times; it can be given once.'],
    ["nme=a", 'getAlbum has no form field "nme"; it takes name, page-size, tags.'],
    ["__proto__=a", 'getAlbum has no form field "__proto__"; it takes name, page-size, tags.'],
    ["name=%zz", 'Field "body.name" has broken percent-encoding: "%zz".'],
  ])("%s is refused", async ([body = "", message]) => {
    expect(await failureOf(read(withForm(), { headers: form, body }))).toBe(`BAD_REQUEST: ${message}`);
  });

  test("that breaks the schema is refused with what the field must be", async () => {
    const body = "name=a&page-size=x";
    const problem = { instancePath: "/body/pageSize", keyword: "type", message: "must be integer" };
    expect(await failureOf(read(withForm(problem), { headers: form, body }))).toBe(
      'BAD_REQUEST: Field "body.page-size" must be 1 to 9 characters; got "x".',
    );
  });

  test("or JSON is taken, if the operation takes both", async () => {
    const both = operationWith({ body: { required: true, json: true, form: fields } });
    expect((await read(both, { headers: form, body: "name=a" })).body).toEqual({ name: "a" });
    expect((await read(both, { headers: json, body: '{"name":"a"}' })).body).toEqual({ name: "a" });
    expect(await failureOf(read(both, { body: "x" }))).toContain(
      "takes application/json or application/x-www-form-urlencoded.",
    );
  });
});

test("a body for an operation without one is refused, unless it is empty", async () => {
  const request = { target: "/v1/albums/B0064UPU4G", values: { id: "B0064UPU4G" } };
  expect(await failureOf(read(operations.getAlbum, { ...request, headers: json, body: "{}" }))).toBe(
    "BAD_REQUEST: getAlbum takes no request body; send GET without one.",
  );
  expect(await read(operations.getAlbum, { ...request, body: "" })).toEqual({
    parameters: { id: "B0064UPU4G" },
    body: undefined,
  });
});
