/** What a command line that is built on `gatefold` needs. */
export { parseName } from "./cli/arguments.ts";
export { CommandError, type DataOptions, type Output, print, printAll, UsageError } from "./cli/command.ts";
export {
  type Database,
  databaseOption,
  onDatabase,
  openOrCreateDatabase,
  placeOf,
  printMade,
} from "./cli/database.ts";
export { formatExample } from "./cli/help.ts";
export { addListenCommand, type ListenParts, type Startable } from "./cli/listen-command.ts";
export { addServerCommands, type CommandLine, main } from "./cli/main.ts";
export { addIssueOptions, type IssueOptions } from "./cli/tokens-command.ts";
export { printable } from "./domain/printable.ts";
