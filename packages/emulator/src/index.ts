export type { MovableClock } from "./development/clock.ts";
export { EmulatorError, ResponseError } from "./development/errors.ts";
export type { FaultEffect, FaultMatch, FaultRule, FaultStatus } from "./development/fault-rule.ts";
export type { Faults } from "./development/faults.ts";
export type { PlayRequest, SeedPlay } from "./development/plays.ts";
export type {
  RecordedContent,
  RecordedRequest,
  RequestDetails,
  Requests,
  Verdict,
} from "./development/requests.ts";
export type { Seed, SeedProfile, SeedResult } from "./development/seed.ts";
export type { SeedPlaylist, SeedUser } from "./development/seed-user.ts";
export type { Snapshot, SnapshotOptions } from "./development/snapshot.ts";
export type { Emulator, EmulatorCredentials, EmulatorOptions, EmulatorTools } from "./emulator.ts";
export { createEmulator } from "./emulator.ts";
export type { EmulatorListening } from "./listen.ts";
export type { NewOAuthClient, OAuthClient, RegisteredOAuthClient } from "./oauth/clients.ts";
export type { AuthorizationOptions, AutoApprove } from "./oauth/authorization-server.ts";
