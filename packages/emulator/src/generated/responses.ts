// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import type { ResponseTable } from "../development/response-check.ts";
/** Every declared response, with the names of its validators. */
export const responses: ResponseTable = {
  getAlbum: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateAlbumResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "404": {
      codes: ["RESOURCE_NOT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  getAlbums: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateAlbumsResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  getTrack: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateTrackResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "404": {
      codes: ["RESOURCE_NOT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  getTracks: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateTracksResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  getArtist: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateArtistResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "404": {
      codes: ["RESOURCE_NOT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  getArtists: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateArtistsResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  listArtistAlbums: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateArtistAlbumsResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "404": {
      codes: ["RESOURCE_NOT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  listArtistTracks: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateArtistTracksResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "404": {
      codes: ["RESOURCE_NOT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  searchAll: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateSearchAllResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  searchTracks: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateTrackSearchResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  searchAlbums: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateAlbumSearchResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  searchArtists: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateArtistSearchResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  createPlaylist: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateCreatedPlaylistResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  getPlaylist: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validatePlaylistResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "404": {
      codes: ["RESOURCE_NOT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  updatePlaylist: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateUpdatedPlaylistResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "404": {
      codes: ["RESOURCE_NOT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  deletePlaylist: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateDeletedPlaylistResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "404": {
      codes: ["RESOURCE_NOT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  listPlaylistTracks: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validatePlaylistTracksResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "404": {
      codes: ["RESOURCE_NOT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  addPlaylistTracks: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateAddedPlaylistTracksResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "404": {
      codes: ["RESOURCE_NOT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  removePlaylistTracks: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateRemovedPlaylistTracksResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "404": {
      codes: ["RESOURCE_NOT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  movePlaylistTracks: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateMovedPlaylistTracksResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "404": {
      codes: ["RESOURCE_NOT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  listPlaylists: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validatePlaylistsResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  listLibraryAlbums: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateLibraryAlbumsResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  addLibraryAlbum: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateSaveAlbumResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "404": {
      codes: ["RESOURCE_NOT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  removeLibraryAlbum: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateRemoveAlbumResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "404": {
      codes: ["RESOURCE_NOT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  listLibraryTracks: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateLibraryTracksResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  addLibraryTrack: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateSaveTrackResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "404": {
      codes: ["RESOURCE_NOT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  removeLibraryTrack: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateRemoveTrackResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "404": {
      codes: ["RESOURCE_NOT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  listLikedTracks: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateLikedTracksResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  updateTrackLikeState: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateTrackLikeStateResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "404": {
      codes: ["RESOURCE_NOT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  listFollowedArtists: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateFollowedArtistsResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  listRecentlyPlayed: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateRecentlyPlayedResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  getMe: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateUserResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
  updateMe: {
    "200": {
      codes: [],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateUpdateUserResponse",
    },
    "400": {
      codes: ["BAD_REQUEST"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "401": {
      codes: ["INVALID_AUTH_TYPE", "INVALID_AUTH_TOKEN", "INVALID_ACCESS_TOKEN"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        {
          name: "WWW-Authenticate",
          required: false,
          isNumber: false,
          validate: "validateWWWAuthenticateHeader",
        },
      ],
      validate: "validateErrorResponse",
    },
    "403": {
      codes: ["NO_X_API_KEY", "INVALID_CLIENT_ID", "ACCESS_DENIED", "AUTH_NO_MUSIC_ACCOUNT_FOUND"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "422": {
      codes: ["MAX_CONCURRENCY_REACHED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "429": {
      codes: ["THROTTLED"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
        { name: "Retry-After", required: false, isNumber: true, validate: "validateRetryAfterHeader" },
      ],
      validate: "validateErrorResponse",
    },
    "500": {
      codes: ["INTERNAL", "DEPENDENCY"],
      headers: [
        { name: "X-Request-Id", required: false, isNumber: false, validate: "validateXRequestIdHeader" },
      ],
      validate: "validateErrorResponse",
    },
  },
};
