import { expect, test } from "vitest";
import { type CallShape, curlCommand, joinList, makeCall, splitList } from "./call.ts";

const shape: CallShape = {
  method: "POST",
  path: "/things/{id}",
  parameters: [
    { key: "id", name: "id", place: "path" },
    { key: "ids", name: "ids", place: "query", list: "comma" },
    { key: "words", name: "words", place: "query", list: "space" },
    { key: "tags", name: "tags", place: "query", list: "repeat" },
    { key: "q", name: "q", place: "query" },
    { key: "acceptLanguage", name: "Accept-Language", place: "header" },
    { key: "session", name: "session", place: "cookie" },
  ],
  credentials: [{ header: "Authorization", prefix: "Bearer ", variable: "TOKEN" }],
  body: { mediaType: "application/json" },
};

test("values are encoded, and only a list keeps its commas", () => {
  const parameters = { id: "a/b,c!", ids: ["x", "y, z"], q: "1,2" };
  const { target } = makeCall(shape, { parameters, secrets: {} });
  expect(target).toBe("/things/a%2Fb%2Cc%21?ids=x,y%2C%20z&q=1%2C2");
});

test("a list is sent as its style says", () => {
  const parameters = { id: "1", words: ["a b", "c"], tags: ["x&y", "z"] };
  expect(makeCall(shape, { parameters, secrets: {} }).target).toBe(
    "/things/1?words=a%20b%20c&tags=x%26y&tags=z",
  );
});

test("cookies become one header", () => {
  const parameters = { id: "1", session: "a b;c" };
  expect(makeCall(shape, { parameters, secrets: {} }).headers).toEqual([["Cookie", "session=a%20b%3Bc"]]);
});

test("the fields of a form are encoded, and lists repeat their names", () => {
  const form = [
    { key: "note", name: "note", place: "query" },
    { key: "tags", name: "tags", place: "query", list: "repeat" },
  ] as const;
  const body = { mediaType: "application/x-www-form-urlencoded", form };
  const values = { parameters: { id: "1" }, secrets: {}, form: { note: "a & b=ü", tags: ["x", "y"] } };
  expect(makeCall({ ...shape, body }, values)).toMatchObject({
    body: "note=a+%26+b%3D%C3%BC&tags=x&tags=y",
    form: [
      ["note", "a & b=ü"],
      ["tags", "x"],
      ["tags", "y"],
    ],
  });
});

const LISTS = [["a", "b"], ["a,b", "c\\"], ["\\,"], ["a\\b", "c\\\\d"], ["", ""], ["\\", ","]];
for (const items of LISTS)
  test(`the list ${JSON.stringify(items)} is read as it was written`, () => {
    expect(splitList(joinList(items))).toEqual(items);
  });

test("what is empty is not sent", () => {
  const parameters = { id: "1", ids: "", q: "" };
  expect(makeCall(shape, { parameters, secrets: {}, body: "" })).toEqual({
    method: "POST",
    target: "/things/1",
    headers: [],
    body: undefined,
    form: undefined,
  });
});

test("secrets, headers and the type of the body become headers", () => {
  const parameters = { id: "1", acceptLanguage: "de-de" };
  expect(makeCall(shape, { parameters, secrets: { TOKEN: "Atza|1" }, body: "{}" }).headers).toEqual([
    ["Authorization", "Bearer Atza|1"],
    ["Accept-Language", "de-de"],
    ["Content-Type", "application/json"],
  ]);
});

test("a shell expands nothing in a command but our variables", () => {
  const parameters = { id: "1", acceptLanguage: '$HOME `id` "x"!' };
  const command = curlCommand("$API_URL", makeCall(shape, { parameters, secrets: { TOKEN: "$TOKEN" } }));
  expect(command).toBe(
    [
      "curl --request POST",
      '"$API_URL/things/1"',
      '--header "Authorization: Bearer $TOKEN"',
      String.raw`--header "Accept-Language: \$HOME \`id\` \"x\""'!'""`,
    ].join(" \\\n  "),
  );
});
