import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { bundle } from "./bundle.ts";
import { keepRelease, releaseHistory } from "./releases.ts";
import { describeChange } from "./spec-changes.ts";

const folder = mkdtempSync(join(tmpdir(), "gatefold-releases-"));
const first = bundle();
afterAll(() => rmSync(folder, { recursive: true }));

const MIXTAPES = {
  operationId: "listMixtapes",
  summary: "List mixtapes",
  description: "Returns mixtapes.",
  tags: ["Library"],
  security: [],
  responses: { 200: { description: "Mixtapes." } },
};

/** The document with an operation more and one less, and changes in a schema and in what operations share. */
function second() {
  const document = parse(first);
  const { schemas, parameters } = document.components;
  document.paths["/me/mixtapes"] = { get: MIXTAPES };
  delete document.paths["/me/library/albums/{id}"].delete;
  delete document.paths["/albums"].get.responses["403"];
  delete schemas.Album.properties.label;
  schemas.Album.properties.title.type = "number";
  schemas.SaveState["x-extensible-enum"].push("PENDING");
  schemas.ErrorCode["x-error-codes"].GONE = schemas.ErrorCode["x-error-codes"].RESOURCE_NOT_FOUND;
  parameters.Limit.schema.maximum = 50;
  document.info.description = "Another text.";
  return document;
}

beforeAll(() => {
  keepRelease("0.9.0", first, folder);
  keepRelease("0.9.1", first, folder);
  keepRelease("0.10.0", stringify(second()), folder);
});

describe("releases", () => {
  it("are told newest first, each with the one before", () => {
    const { releases } = releaseHistory(second(), folder);
    expect(releases.map(({ version, previous }) => [version, previous])).toEqual([
      ["0.10.0", "0.9.1"],
      ["0.9.1", "0.9.0"],
      ["0.9.0", null],
    ]);
  });

  it("say what they changed, by operation and schema, and what breaks programs", () => {
    const [release] = releaseHistory(second(), folder).releases;
    expect(release?.changes.map(describeChange).toSorted()).toEqual(
      [
        "added ErrorCode error code `GONE`",
        "added GET /me/mixtapes",
        'changed (breaking) Album `title` type "string" to "number"',
        "changed (breaking) Limit maximum 100 to 50",
        'changed SaveState x-extensible-enum "SAVED, REMOVED" to "SAVED, REMOVED, PENDING"',
        'changed info description undefined to "Another text."',
        "removed (breaking) Album `label`",
        "removed (breaking) DELETE /me/library/albums/{id}",
        "removed (breaking) GET /albums response `403`",
      ].toSorted(),
    );
  });

  it("name the operations that share what has changed", () => {
    const changes = releaseHistory(second(), folder).releases[0]?.changes ?? [];
    const shared = changes.filter(({ subject }) => subject.kind === "component");
    expect(shared).toMatchObject([{ subject: { name: "Limit", operationIds: ["listLibraryAlbums"] } }]);
  });

  it("keep a document only where it is another than that of the release before", () => {
    const { releases } = releaseHistory(second(), folder);
    expect(releases.map(({ document }) => document)).toEqual(["0.10.0", "0.9.0", "0.9.0"]);
    expect(existsSync(join(folder, "0.9.1/openapi.yaml"))).toBe(false);
    expect(readFileSync(join(folder, "0.9.0/openapi.yaml"), "utf8")).toBe(first);
    expect(parse(readFileSync(join(folder, "0.10.0/openapi.yaml"), "utf8"))).toEqual(second());
  });

  it("are the same when they are kept again", () => {
    const read = () => readFileSync(join(folder, "0.10.0/changes.json"), "utf8");
    const before = read();
    keepRelease("0.10.0", stringify(second()), folder);
    expect(read()).toBe(before);
  });
});

describe("what is not released yet", () => {
  it("is what sets the document apart from the last release", () => {
    expect(releaseHistory(second(), folder).unreleased).toEqual([]);
    const { unreleased } = releaseHistory(parse(first), folder);
    expect(unreleased.map(describeChange)).toContain("added DELETE /me/library/albums/{id}");
  });

  it("is nothing before the first release", () => {
    expect(releaseHistory(parse(first), join(folder, "none"))).toEqual({ unreleased: [], releases: [] });
  });
});
