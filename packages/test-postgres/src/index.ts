export { createDatabase } from "./create-database.ts";
export { findPostgres, MISSING_POSTGRES } from "./find-postgres.ts";
export { type RunningPostgres, type StartOptions, startPostgres } from "./start-postgres.ts";
