/** What a command line that is built on `gatefold` needs. */
export { parseDuration, parseName, parseScopes } from "./cli/arguments.ts";
export { CommandError, type DataOptions, type Output, print, printAll, UsageError } from "./cli/command.ts";
export { type Database, onDatabase, placeOf, printMade } from "./cli/database.ts";
export { addListenCommand, type ListenParts, type Startable } from "./cli/listen-command.ts";
export { addDataCommands, type CommandLine, main } from "./cli/main.ts";
