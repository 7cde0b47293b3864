// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import type { ResponseValidator } from "../development/response-check.ts";
export const validateAlbumResponse: ResponseValidator;
export const validateAlbumsResponse: ResponseValidator;
export const validateErrorResponse: ResponseValidator;
export const validateLibraryAlbumsResponse: ResponseValidator;
export const validateRemoveAlbumResponse: ResponseValidator;
export const validateSaveAlbumResponse: ResponseValidator;
export const validateUpdateUserResponse: ResponseValidator;
export const validateUserResponse: ResponseValidator;
export const validateXRequestIdHeader: ResponseValidator;
export const validateWWWAuthenticateHeader: ResponseValidator;
export const validateRetryAfterHeader: ResponseValidator;
