import { expect, test } from "vitest";
import { type CallShape, makeCall } from "./call.ts";
import { curlCommand } from "./curl-command.ts";

const shape: CallShape = {
  method: "POST",
  path: "/things/{id}",
  parameters: [
    { name: "id", place: "path", isList: false },
    { name: "ids", place: "query", isList: true },
    { name: "q", place: "query", isList: false },
    { name: "Accept-Language", place: "header", isList: false },
  ],
  credentials: [{ header: "Authorization", prefix: "Bearer ", variable: "TOKEN" }],
  bodyType: "application/json",
};

test("values are encoded, and only a list keeps its commas", () => {
  const parameters = { id: "a/b,c!", ids: "x,y z", q: "1,2" };
  const { target } = makeCall(shape, { parameters, secrets: {} });
  expect(target).toBe("/things/a%2Fb%2Cc%21?ids=x,y%20z&q=1%2C2");
});

test("what is empty is not sent", () => {
  const parameters = { id: "1", ids: "", q: "" };
  expect(makeCall(shape, { parameters, secrets: {}, body: "" })).toEqual({
    method: "POST",
    target: "/things/1",
    headers: [],
    body: undefined,
  });
});

test("secrets, headers and the type of the body become headers", () => {
  const parameters = { id: "1", "Accept-Language": "de-de" };
  expect(makeCall(shape, { parameters, secrets: { TOKEN: "Atza|1" }, body: "{}" }).headers).toEqual([
    ["Authorization", "Bearer Atza|1"],
    ["Accept-Language", "de-de"],
    ["Content-Type", "application/json"],
  ]);
});

test("a shell expands nothing in a command but our variables", () => {
  const parameters = { id: "1", "Accept-Language": '$HOME `id` "x"!' };
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
