/** What a command line that is built on `gatefold` needs. */
export {
  type Database,
  databaseOption,
  openOrCreateDatabase,
  placeOf,
  printMade,
  withExistingStore,
  withStore,
} from "./cli/database.ts";
export { addListenCommand, type ListenParts, type Startable } from "./cli/listen-command.ts";
export { addDataCommands, type CommandLine, main } from "./cli/main.ts";
export type { Output } from "./cli/output.ts";
export { UsageError } from "./cli/usage-error.ts";
