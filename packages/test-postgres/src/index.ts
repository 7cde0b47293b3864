export { createDatabase } from "./create-database.ts";
export { killBackend } from "./kill-backend.ts";
export { findPostgres, MISSING_POSTGRES } from "./find-postgres.ts";
export {
  findPgbouncer,
  MISSING_PGBOUNCER,
  type RunningPgbouncer,
  startPgbouncer,
} from "./start-pgbouncer.ts";
export {
  type RunningPostgres,
  setSynchronousStandbys,
  type StartOptions,
  startPostgres,
} from "./start-postgres.ts";
