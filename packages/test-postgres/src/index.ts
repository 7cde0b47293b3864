export { freePort } from "./host.ts";
export { findPgbouncer, MISSING_PGBOUNCER, type RunningPgbouncer, startPgbouncer } from "./pgbouncer.ts";
export {
  createDatabase,
  findPostgres,
  killBackend,
  MISSING_POSTGRES,
  type RunningPostgres,
  setSynchronousStandbys,
  type StartOptions,
  startPostgres,
} from "./postgres.ts";
