// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import { addLibraryAlbum } from "../handlers/add-library-album.ts";
import { getAlbum } from "../handlers/get-album.ts";
import { getAlbums } from "../handlers/get-albums.ts";
import { getMe } from "../handlers/get-me.ts";
import type { Handlers } from "../handlers/handler.ts";
import { listLibraryAlbums } from "../handlers/list-library-albums.ts";
import { removeLibraryAlbum } from "../handlers/remove-library-album.ts";
import { updateMe } from "../handlers/update-me.ts";
/** The handler of every operation. */
export const handlers: Handlers = {
  getAlbum,
  getAlbums,
  listLibraryAlbums,
  addLibraryAlbum,
  removeLibraryAlbum,
  getMe,
  updateMe,
};
