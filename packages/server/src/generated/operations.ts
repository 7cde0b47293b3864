// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import type { OperationTable } from "../http/operation.ts";
import {
  validateAddLibraryAlbum,
  validateGetAlbum,
  validateGetAlbums,
  validateGetMe,
  validateListLibraryAlbums,
  validateRemoveLibraryAlbum,
  validateUpdateMe,
} from "./validators.js";
/** Every operation by its id. */
export const operations: OperationTable = {
  getAlbum: {
    id: "getAlbum",
    method: "GET",
    path: "/albums/{id}",
    scopes: [["music::catalog"]],
    parameters: [
      {
        name: "id",
        in: "path",
        required: true,
        type: "string",
        expects: "an id such as B0064UPU4G (^B0[0-9A-Z]{8}$)",
      },
    ],
    validate: validateGetAlbum,
  },
  getAlbums: {
    id: "getAlbums",
    method: "GET",
    path: "/albums",
    scopes: [["music::catalog"]],
    parameters: [
      {
        name: "ids",
        in: "query",
        required: true,
        type: "array",
        expects: "1 to 100 ids such as B0064UPU4G, separated by commas",
      },
    ],
    validate: validateGetAlbums,
  },
  listLibraryAlbums: {
    id: "listLibraryAlbums",
    method: "GET",
    path: "/me/library/albums",
    scopes: [["music::library:read"], ["music::library::read"], ["music::library"]],
    parameters: [
      {
        name: "albumIds",
        in: "query",
        required: false,
        type: "array",
        expects: "1 to 100 ids such as B07B62ZK5S, separated by commas",
      },
      {
        name: "limit",
        in: "query",
        required: false,
        type: "integer",
        expects: "a whole number from 1 to 100",
        default: 100,
      },
      { name: "cursor", in: "query", required: false, type: "string", expects: "1 to 2048 characters" },
    ],
    validate: validateListLibraryAlbums,
  },
  addLibraryAlbum: {
    id: "addLibraryAlbum",
    method: "PUT",
    path: "/me/library/albums/{id}",
    scopes: [["music::library"]],
    parameters: [
      {
        name: "id",
        in: "path",
        required: true,
        type: "string",
        expects: "an id such as B0064UPU4G (^B0[0-9A-Z]{8}$)",
      },
    ],
    validate: validateAddLibraryAlbum,
  },
  removeLibraryAlbum: {
    id: "removeLibraryAlbum",
    method: "DELETE",
    path: "/me/library/albums/{id}",
    scopes: [["music::library"]],
    parameters: [
      {
        name: "id",
        in: "path",
        required: true,
        type: "string",
        expects: "an id such as B0064UPU4G (^B0[0-9A-Z]{8}$)",
      },
    ],
    validate: validateRemoveLibraryAlbum,
  },
  getMe: {
    id: "getMe",
    method: "GET",
    path: "/me",
    scopes: [["music::profile:read"], ["music::profile"]],
    parameters: [],
    validate: validateGetMe,
  },
  updateMe: {
    id: "updateMe",
    method: "PUT",
    path: "/me",
    scopes: [["music::profile"], ["music::profile:read"]],
    parameters: [],
    body: { required: true, json: true },
    validate: validateUpdateMe,
  },
};
