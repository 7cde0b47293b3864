// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import type { ParameterValidator } from "../http/operation.ts";
import type {
  AddLibraryAlbumParameters,
  GetAlbumParameters,
  GetAlbumsParameters,
  ListLibraryAlbumsParameters,
  RemoveLibraryAlbumParameters,
} from "./contract.ts";
export const validateGetAlbum: ParameterValidator<GetAlbumParameters>;
export const validateGetAlbums: ParameterValidator<GetAlbumsParameters>;
export const validateListLibraryAlbums: ParameterValidator<ListLibraryAlbumsParameters>;
export const validateAddLibraryAlbum: ParameterValidator<AddLibraryAlbumParameters>;
export const validateRemoveLibraryAlbum: ParameterValidator<RemoveLibraryAlbumParameters>;
