import type { LoadRequest } from "../load/load.ts";
import { albumId, albumJson } from "./catalog.ts";

/** Requests of one kind, and the body that answers the first of them. */
export interface Workload {
  readonly name: string;
  readonly title: string;
  /** One list a connection. */
  readonly connections: readonly (readonly LoadRequest[])[];
  /** What the first request of the first connection is answered with. */
  readonly expected: string;
}

const CONNECTIONS = 10;
const ALBUMS_PER_CONNECTION = 2_000;
const BATCHES_PER_CONNECTION = 20;
const IDS_PER_BATCH = 100;
/** Writing the same few again is as much work for the disk, and keeps the list of requests short. */
const WRITES_PER_CONNECTION = 100;
/** The maximum of a page. */
export const PAGE_ENTRIES = 100;
/** How many entries the library has whose pages are read. */
export const LIBRARY_ENTRIES = 20_000;
/** Its multiples, modulo one, are spread evenly, whatever their number is. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** What is measured, on a catalog of so many synthetic albums. */
export function workloads(albums: number): readonly Workload[] {
  return [single(albums), batch(albums)];
}

function single(albums: number): Workload {
  const perConnection = Math.min(albums, ALBUMS_PER_CONNECTION);
  return {
    name: "album",
    title: "GET /albums/{id}",
    connections: lists(perConnection, (n) => `/albums/${albumId(spread(n, albums))}`),
    expected: `{"data":{"album":${albumJson(0)}}}`,
  };
}

function batch(albums: number): Workload {
  return {
    name: "albums",
    title: `GET /albums?ids= with ${IDS_PER_BATCH} ids`,
    connections: lists(BATCHES_PER_CONNECTION, (n) => `/albums?ids=${batchIndices(n, albums).map(albumId)}`),
    expected: `{"data":{"albums":[${batchIndices(0, albums).map(albumJson)}]}}`,
  };
}

function lists(perConnection: number, pathOf: (n: number) => string): LoadRequest[][] {
  return Array.from({ length: CONNECTIONS }, (_, connection) =>
    Array.from({ length: perConnection }, (_, index) => ({
      method: "GET",
      path: pathOf(connection * perConnection + index),
    })),
  );
}

function spread(n: number, size: number): number {
  return Math.floor(((n * GOLDEN) % 1) * size);
}

/** Different albums, far apart. */
function batchIndices(n: number, albums: number): number[] {
  const step = Math.floor(albums / IDS_PER_BATCH);
  const first = spread(n, albums);
  return Array.from({ length: IDS_PER_BATCH }, (_, index) => (first + index * step) % albums);
}

/** Reads a page of a library, from its beginning or from where the page before ended. */
export function pagePath(cursor?: string): string {
  const path = `/me/library/albums?limit=${PAGE_ENTRIES}`;
  return cursor === undefined ? path : `${path}&cursor=${encodeURIComponent(cursor)}`;
}

/** Reads all of the pages, those of each connection one after the other. */
export function pageRequests(paths: readonly string[]): LoadRequest[][] {
  const perConnection = Math.ceil(paths.length / CONNECTIONS);
  return Array.from({ length: CONNECTIONS }, (_, connection) =>
    paths
      .slice(connection * perConnection, (connection + 1) * perConnection)
      .map((path) => ({ method: "GET" as const, path })),
  );
}

/**
 * Changes of a library: every album is added and removed again, so that each request has something to write. No
 * two connections touch the same album.
 */
export function writeRequests(connections: number, albums: number): LoadRequest[][] {
  const perConnection = Math.floor(albums / connections);
  const count = Math.min(perConnection, WRITES_PER_CONNECTION);
  return Array.from({ length: connections }, (_, connection) =>
    Array.from({ length: count }, (_, index) => {
      const path = `/me/library/albums/${albumId(connection * perConnection + index)}`;
      return [
        { method: "PUT" as const, path },
        { method: "DELETE" as const, path },
      ];
    }).flat(),
  );
}
