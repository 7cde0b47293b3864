import { expect, test } from "vitest";
import { fixtureDocument, fixtureOperation } from "../../test/fixture.ts";
import { tryIt } from "./try-it.ts";

test("names the media types of a body that the form doesn't send", () => {
  const document = fixtureDocument();
  const operation = fixtureOperation("replaceMixtape");
  const content = operation.requestBody?.content ?? {};
  const json = content["application/json"] ?? {};
  const both = { "application/json": json, "application/x-www-form-urlencoded": json };
  expect(tryIt(document, operation).body?.otherTypes).toEqual([]);
  const takesBoth = { ...operation, requestBody: { required: true, content: both } };
  expect(tryIt(document, takesBoth).body).toMatchObject({
    mediaType: "application/json",
    otherTypes: ["application/x-www-form-urlencoded"],
  });
});
