import { expectTypeOf, test } from "vitest";
import type { AlbumResponse } from "../generated/schema.ts";
import { chain } from "../maybe-promise.ts";
import { type Handler, type Handlers, RawJson, Success } from "./handler.ts";
import { handlers } from "../generated/handlers.ts";

type Save = Handler<"addLibraryAlbum">;

const album = { id: "B0064UPU4G" };

test("a handler may answer what its operation declares", () => {
  const answers: Handler<"getAlbum">[] = [
    ({ parameters: { id } }) => new Success(200, { data: { album: { id, title: "Discovery" } } }),
    () => new Success(200, new RawJson(new Uint8Array())),
    async () => ({ status: 404, code: "RESOURCE_NOT_FOUND", message: "The catalog has no such album." }),
    (_call, { store }) =>
      chain(store.catalog.get("albums", "B0064UPU4G"), () => ({
        status: 500,
        code: "DEPENDENCY",
        message: "Try again.",
      })),
  ];
  expectTypeOf(answers).items.toExtend<Handlers["getAlbum"]>();
});

test("every operation needs a handler", () => {
  const { removeLibraryAlbum: _left, ...others } = handlers;
  // @ts-expect-error removeLibraryAlbum is missing
  const missing: Handlers = others;
  // @ts-expect-error the API has no operation of that name
  const invented: Handlers = { ...handlers, renameAlbum: handlers.getAlbum };
  // @ts-expect-error a handler answers for its own operation only
  const swapped: Handlers = { ...handlers, getAlbum: handlers.addLibraryAlbum };
  expectTypeOf([missing, invented, swapped]).items.toEqualTypeOf<Handlers>();
});

test("an undeclared status does not compile", () => {
  // @ts-expect-error an album is read, not created
  const success: Handler<"getAlbum"> = () => new Success(201, { data: {} });
  // @ts-expect-error a list is never missing
  const failure: Handler<"getAlbums"> = () => ({ status: 404, code: "RESOURCE_NOT_FOUND", message: "None." });
  expectTypeOf(success).toBeFunction();
  expectTypeOf(failure).toBeFunction();
});

test("an undeclared code, or one of another status, does not compile", () => {
  // @ts-expect-error the table has no such code
  const invented: Handler<"getAlbum"> = () => ({ status: 404, code: "ALBUM_NOT_FOUND", message: "None." });
  // @ts-expect-error RESOURCE_NOT_FOUND comes with 404
  const other: Handler<"getAlbum"> = () => ({ status: 400, code: "RESOURCE_NOT_FOUND", message: "None." });
  // @ts-expect-error a failure says why
  const silent: Handler<"getAlbum"> = () => ({ status: 404, code: "RESOURCE_NOT_FOUND" });
  expectTypeOf([invented, other, silent]).items.toEqualTypeOf<Handler<"getAlbum">>();
});

test("a misspelt field of a success does not compile, wherever it is returned", () => {
  // @ts-expect-error saveState
  const direct: Save = () => new Success(200, { data: { saveAlbum: { album, saveStat: "SAVED" } } });
  // @ts-expect-error saveAlbum
  const late: Save = async () => new Success(200, { data: { savedAlbum: { album, saveState: "SAVED" } } });
  const chained: Save = (_call, { store }) =>
    chain(store.ping(), () =>
      chain(
        store.ping(),
        // @ts-expect-error title
        () => new Success(200, { data: { saveAlbum: { album: { ...album, titel: "" } } } }),
      ),
    );
  // @ts-expect-error the bytes of another operation's body
  const raw: Save = () => new Success(200, new RawJson<AlbumResponse>(new Uint8Array()));
  // @ts-expect-error an object is not looked through for misspelt fields
  const object: Save = () => ({ status: 200, body: { data: { saveAlbum: { album, saveStat: "SAVED" } } } });
  expectTypeOf([direct, late, chained, raw, object]).items.toEqualTypeOf<Save>();
});

test("parameters go by the names and types of the specification", () => {
  // @ts-expect-error getAlbum takes id
  const wrong: Handler<"getAlbum"> = ({ parameters }) => unknownAlbum(parameters.albumId);
  // @ts-expect-error ids is a list
  const list: Handler<"getAlbums"> = ({ parameters }) => unknownAlbum(parameters.ids);
  // @ts-expect-error albumIds is optional
  const optional: Handler<"listLibraryAlbums"> = ({ parameters }) => unknownAlbum(parameters.albumIds[0]);
  expectTypeOf([wrong, list, optional]).not.toBeAny();
});

function unknownAlbum(_id: string | undefined): never {
  throw new Error("types only");
}
