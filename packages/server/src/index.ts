export type { ApiOptions } from "./api-options.ts";
export type { MovableClock } from "./development/clock.ts";
export type { DevelopmentTools } from "./development/development.ts";
export { DevelopmentError } from "./development/development-error.ts";
export type { FaultEffect, FaultMatch, FaultRule, FaultStatus } from "./development/fault-rule.ts";
export type { Faults } from "./development/faults.ts";
export { ResponseError } from "./development/response-error.ts";
export type { Seed, SeedProfile, SeedResult, SeedUser } from "./development/seed.ts";
export type { Snapshot, SnapshotOptions } from "./development/snapshot.ts";
export type { FetchHandler } from "./http/fetch-handler.ts";
export type { RequestRecord } from "./http/request-record.ts";
export type { ImportOptions, ImportProgress, SkippedLine } from "./import/import-catalog.ts";
export { importCatalog } from "./import/import-catalog.ts";
export type { ImportErrorCode } from "./import/import-error.ts";
export { ImportError } from "./import/import-error.ts";
export type { FileSummary, ImportSummary } from "./import/import-summary.ts";
export type { RateLimits } from "./limits/throttle.ts";
export type { RateLimit } from "./limits/token-bucket.ts";
export type { MaybePromise } from "./maybe-promise.ts";
export type { NewOAuthClient, RegisteredOAuthClient } from "./oauth/clients.ts";
export type { AuthorizationOptions, AutoApprove } from "./oauth/options.ts";
export type { Provision } from "./provision.ts";
export type { GatefoldServer, Listening, ListenOptions, ServerOptions } from "./server.ts";
export { createServer } from "./server.ts";
export type { StoreContent, StoreContents, StoredLibrary } from "./storage/contents.ts";
export { memoryStore } from "./storage/memory/memory-store.ts";
export type { PostgresStore, PostgresStoreOptions } from "./storage/postgres/postgres-store.ts";
export { postgresStore } from "./storage/postgres/postgres-store.ts";
export type { SqliteStore, SqliteStoreOptions } from "./storage/sqlite/sqlite-store.ts";
export { sqliteStore } from "./storage/sqlite/sqlite-store.ts";
export type {
  AlbumKey,
  AlbumLookup,
  Grant,
  ImportCheckpoint,
  LibraryEntry,
  LibraryQuery,
  OAuthClient,
  PutAlbumsOptions,
  SecurityProfile,
  Store,
  StoredAlbum,
  StoreErrorCode,
  User,
} from "./storage/store.ts";
export { StoreError } from "./storage/store.ts";
