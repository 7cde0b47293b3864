export type { ApiOptions } from "./api-options.ts";
export type { IssuerOptions } from "./auth/issuers.ts";
export type { FetchHandler } from "./http/fetch-handler.ts";
export type { RequestRecord } from "./observers.ts";
export type {
  FileSummary,
  ImportedAlbum,
  ImportOptions,
  ImportProgress,
  ImportSummary,
  SkippedLine,
} from "./import/import-catalog.ts";
export { importCatalog } from "./import/import-catalog.ts";
export type { ImportErrorCode } from "./import/import-error.ts";
export { ImportError } from "./import/import-error.ts";
export type { RateLimit, RateLimits } from "./limits/rate-limits.ts";
export type { MaybePromise } from "./maybe-promise.ts";
export type { Provision } from "./provision.ts";
export type { GatefoldServer, Listening, ListenOptions, ServerOptions } from "./server.ts";
export { createServer } from "./server.ts";
export type {
  AccountStore,
  Identity,
  IdentityQuery,
  SecurityProfile,
  StoredUser,
  UserChange,
} from "./storage/accounts.ts";
export type {
  AlbumKey,
  AlbumLookup,
  CatalogStore,
  ImportCheckpoint,
  PutAlbumsOptions,
  StoredAlbum,
} from "./storage/catalog.ts";
export type {
  PlaylistContent,
  StoreContent,
  StoreContents,
  StoredHistory,
  StoredLibrary,
} from "./storage/contents.ts";
export type { Grant, GrantChange, GrantQuery, GrantStore } from "./storage/grants.ts";
export type { HistoryQuery, HistoryStore, Play, PlayPosition } from "./storage/history.ts";
export type {
  LibraryEntry,
  LibraryList,
  LibraryMove,
  LibraryQuery,
  LibraryStore,
} from "./storage/library.ts";
export { memoryStore } from "./storage/memory/memory-store.ts";
export type {
  Append,
  Appended,
  AppendResult,
  Changed,
  EntryPlace,
  EntryQuery,
  ListedPlaylist,
  Move,
  MoveResult,
  NewPlaylist,
  PlaylistChange,
  PlaylistEntry,
  PlaylistOrder,
  PlaylistPage,
  PlaylistPosition,
  PlaylistQuery,
  PlaylistStore,
  PlaylistTrack,
  Removal,
  RemovalResult,
  StoredPlaylist,
  TooManyEntries,
  UnknownEntries,
  WrongNeighbors,
} from "./storage/playlists.ts";
export type { PostgresStore, PostgresStoreOptions } from "./storage/postgres/postgres-store.ts";
export { postgresStore } from "./storage/postgres/postgres-store.ts";
export type { SqliteStore, SqliteStoreOptions } from "./storage/sqlite/sqlite-store.ts";
export { sqliteStore } from "./storage/sqlite/sqlite-store.ts";
export type { Store, StoreErrorCode } from "./storage/store.ts";
export { StoreError } from "./storage/store.ts";
