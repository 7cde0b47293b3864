import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { fixtureOpenapi } from "../test/fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "gatefold-reference-"));
afterAll(() => rmSync(folder, { recursive: true }));

function print(document: object) {
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify(document));
  const script = join(import.meta.dirname, "reference.ts");
  return spawnSync(process.execPath, [script, file], { encoding: "utf8", maxBuffer: 2 ** 26 });
}

test("pages, samples, form and collection of any specification are printed without a build", () => {
  const { pages, postman, schemas, navigation } = JSON.parse(print(fixtureOpenapi()).stdout);
  const search = pages.find(
    ({ operation }: { operation: { operationId: string } }) => operation.operationId === "searchMoods",
  );
  expect(search.samples.map(({ id }: { id: string }) => id)).toEqual([
    "curl",
    "client",
    "react",
    "fetch",
    "python",
  ]);
  expect(search.tryIt).toMatchObject({
    body: { mediaType: "application/json" },
    script: { paging: { cursor: "body.cursor", token: "data.pageInfo.token" } },
  });
  expect(JSON.stringify(postman)).toContain("Search for moods");
  expect(schemas.map(({ name }: { name: string }) => name)).toContain("MoodSearch");
  expect(JSON.stringify(navigation)).toContain("/reference/search-moods/");
});

test("a place that the site can't show is named, and ends the script", () => {
  const parameters = [{ name: "filter", in: "query", style: "deepObject", schema: { type: "object" } }];
  const get = { operationId: "odd", summary: "Odd", tags: ["Library"], parameters, responses: {} };
  const { status, stderr } = print({ ...fixtureOpenapi(), paths: { "/odd": { get } } });
  expect(status).not.toBe(0);
  expect(stderr).toContain('paths["/odd"].get.parameters[0].style');
});
