export { DevelopmentError } from "./development-error.ts";
export type { FaultEffect, FaultMatch, FaultRule, FaultStatus } from "./fault-rule.ts";
export type { Seed, SeedProfile, SeedResult, SeedUser } from "./seed.ts";
export type { Snapshot } from "./snapshot.ts";
export { createTestServer, type TestServer, type TestServerOptions } from "./test-server.ts";
