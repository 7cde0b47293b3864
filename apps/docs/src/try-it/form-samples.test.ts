import { expect, test } from "vitest";
import { fixtureDocument } from "../../test/fixture.ts";
import { type CallValue, splitList, VARIABLES } from "../call/call.ts";
import { listOperations } from "../model/operations.ts";
import { type TryIt, tryIt } from "../model/try-it.ts";
import { samples } from "../samples/samples.ts";
import { specification } from "../spec/current.ts";
import { FORM_PREFIX } from "./field-problem.ts";
import { formSamples } from "./form-samples.ts";

/** The code of the samples of a form, by language. */
function sampled(
  { fields, body, script }: TryIt,
  { typed = {}, text = body?.text }: { typed?: Record<string, string>; text?: string | undefined } = {},
): Record<string, string> {
  const texts = Object.fromEntries(fields.map(({ key, value }) => [key, typed[key] ?? value]));
  const values = (isForm: boolean) =>
    Object.fromEntries(
      fields
        .filter(({ place }) => (place === "form") === isForm)
        .map(({ key, isList }): [string, CallValue] => {
          const value = texts[key] ?? "";
          return [key.replace(FORM_PREFIX, ""), isList && value !== "" ? splitList(value) : value];
        }),
    );
  const { secrets, url: baseUrl } = VARIABLES;
  const form = { texts, parameters: values(false), fields: values(true), body: text, secrets, baseUrl };
  return Object.fromEntries(formSamples(script, form).map(({ id, code }) => [id, code]));
}

for (const document of [specification, fixtureDocument()])
  for (const operation of listOperations(document))
    test(`the form of ${operation.operationId} has the samples of the page at first (${document.info.title})`, () => {
      expect(sampled(tryIt(document, operation))).toEqual(
        Object.fromEntries(samples(document, operation).map(({ id, code }) => [id, code])),
      );
    });

function form(operationId: string): TryIt {
  const operation = listOperations(specification).find((one) => one.operationId === operationId);
  if (!operation) throw new Error(`There is no ${operationId}.`);
  return tryIt(specification, operation);
}

test("typed values are numbers, lists and texts, as their schemas say", () => {
  const list = sampled(form("listLibraryAlbums"), { typed: { limit: "7", albumIds: "B1,B2" } });
  expect(list["client"]).toContain('library.albums.list({ albumIds: ["B1", "B2"], limit: 7 })');
  expect(list["react"]).toContain('useLibraryAlbums({ albumIds: ["B1", "B2"], limit: 7 })');
  expect(list["python"]).toContain("/me/library/albums?albumIds=B1,B2&limit=7");
  expect(sampled(form("listLibraryAlbums"), { typed: { limit: "many" } })["client"]).toContain(
    'limit: "many"',
  );
});

test("a body is in all samples, and one that is no JSON is where it can be", () => {
  const text = '{"searchFilters":[{"field":"isrc","query":"GBDUW0000053"}],"limit":3}';
  const search = sampled(form("searchTracks"), { text });
  expect(search["client"]).toContain('search.tracks({ isrc: "GBDUW0000053" }, { limit: 3 })');
  expect(search["curl"]).toContain(text);
  const broken = sampled(form("searchTracks"), { text: '{"limit":' });
  expect(broken["curl"]).toContain(`--data-raw '{"limit":'`);
  expect(broken["fetch"]).toContain(String.raw`body: "{\"limit\":"`);
  for (const language of ["client", "react"]) expect(broken[language]).toMatch(/^\/\/ .* is not JSON/);
});
