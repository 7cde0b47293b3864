import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SpecError } from "./spec/spec-node.ts";
import { generate } from "./outputs.ts";

const SPEC = fileURLToPath(new URL("../../../spec", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "gatefold-added-"));
const entry = join(folder, "spec/openapi.yaml");
const added = join(folder, "spec/paths/me-library-artists.yaml");
let files = new Map<string, string>();

/** The list of the library's albums, made into one of artists whose answer has its schema in place. */
beforeAll(async () => {
  for (const name of ["openapi.yaml", "paths", "components"])
    cpSync(join(SPEC, name), join(folder, "spec", name), { recursive: true });
  const document = readFileSync(entry, "utf8");
  const line = "  /me/library/artists:\n    $ref: paths/me-library-artists.yaml\ncomponents:";
  writeFileSync(entry, document.replace(/^components:/m, line));
  const albums = readFileSync(join(SPEC, "paths/me-library-albums.yaml"), "utf8");
  const artists = albums
    .replace("listLibraryAlbums", "listLibraryArtists")
    .replace("library.albums", "library.artists")
    .replaceAll("/data/user/libraryAlbums", "/data/artists")
    .replace(/ {2}x-details:[\s\S]*?(?= {2}parameters:)/, "")
    .replace("$ref: ../components/schemas/LibraryAlbumsResponse.yaml", INLINE.trim());
  writeFileSync(added, artists);
  files = await generate(entry);
});
afterAll(() => rmSync(folder, { recursive: true }));

const INLINE = `
            type: object
            properties:
              data:
                type: object
                properties:
                  artists:
                    type: object
                    properties:
                      pageInfo:
                        $ref: ../components/schemas/PageInfo.yaml
                      edges:
                        type: array
                        items:
                          $ref: ../components/schemas/Artist.yaml`;

it("names the types of an answer whose schema has no file", () => {
  const schema = files.get("packages/client/src/generated/schema.ts");
  expect(schema).toContain(
    'type ListLibraryArtistsResponse = operations["listLibraryArtists"]["responses"][200]["content"]["application/json"];',
  );
  expect(schema).toContain(
    'type ListLibraryArtistsResult = NonNullable<NonNullable<ListLibraryArtistsResponse["data"]>["artists"]>;',
  );
  expect(files.get("packages/client/src/generated/facade.ts")).toContain(
    "PagedList<Artist, ListLibraryArtistsResult>",
  );
});

it("finds the handler by the name of the operation", () => {
  expect(files.get("packages/server/src/generated/handlers.ts")).toContain(
    'import { listLibraryArtists } from "../handlers/list-library-artists.ts";',
  );
});

it("does not give a name twice", async () => {
  const taken = readFileSync(added, "utf8").replace("operationId: listLibraryArtists", "operationId: album");
  writeFileSync(added, taken);
  await expect(generate(entry)).rejects.toThrow(SpecError);
  await expect(generate(entry)).rejects.toThrow("there is another type AlbumResponse");
});
