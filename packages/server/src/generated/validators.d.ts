// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import type { OperationInput, ParameterValidator } from "../http/operation.ts";
export const validateGetAlbum: ParameterValidator<OperationInput<"getAlbum">>;
export const validateGetAlbums: ParameterValidator<OperationInput<"getAlbums">>;
export const validateGetTrack: ParameterValidator<OperationInput<"getTrack">>;
export const validateGetTracks: ParameterValidator<OperationInput<"getTracks">>;
export const validateGetArtist: ParameterValidator<OperationInput<"getArtist">>;
export const validateGetArtists: ParameterValidator<OperationInput<"getArtists">>;
export const validateListArtistAlbums: ParameterValidator<OperationInput<"listArtistAlbums">>;
export const validateListArtistTracks: ParameterValidator<OperationInput<"listArtistTracks">>;
export const validateSearchAll: ParameterValidator<OperationInput<"searchAll">>;
export const validateSearchTracks: ParameterValidator<OperationInput<"searchTracks">>;
export const validateSearchAlbums: ParameterValidator<OperationInput<"searchAlbums">>;
export const validateSearchArtists: ParameterValidator<OperationInput<"searchArtists">>;
export const validateListLibraryAlbums: ParameterValidator<OperationInput<"listLibraryAlbums">>;
export const validateAddLibraryAlbum: ParameterValidator<OperationInput<"addLibraryAlbum">>;
export const validateRemoveLibraryAlbum: ParameterValidator<OperationInput<"removeLibraryAlbum">>;
export const validateGetMe: ParameterValidator<OperationInput<"getMe">>;
export const validateUpdateMe: ParameterValidator<OperationInput<"updateMe">>;
