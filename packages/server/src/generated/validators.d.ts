// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import type { OperationInput, ParameterValidator } from "../http/operation.ts";
export const validateGetAlbum: ParameterValidator<OperationInput<"getAlbum">>;
export const validateGetAlbums: ParameterValidator<OperationInput<"getAlbums">>;
export const validateListLibraryAlbums: ParameterValidator<OperationInput<"listLibraryAlbums">>;
export const validateAddLibraryAlbum: ParameterValidator<OperationInput<"addLibraryAlbum">>;
export const validateRemoveLibraryAlbum: ParameterValidator<OperationInput<"removeLibraryAlbum">>;
export const validateGetMe: ParameterValidator<OperationInput<"getMe">>;
export const validateUpdateMe: ParameterValidator<OperationInput<"updateMe">>;
