#!/usr/bin/env node
import version from "./node-version.cjs";

if (version.problem) {
  console.error(version.problem);
  process.exit(1);
}

// node:sqlite works, but still announces on standard error that it is experimental.
const { emit } = process;
process.emit = function (name, event, ...rest) {
  const isSqlite =
    name === "warning" && event?.name === "ExperimentalWarning" && /SQLite/.test(event.message);
  return isSqlite ? false : emit.call(this, name, event, ...rest);
};

// A tenth of the time of a start goes into compiling. NODE_DISABLE_COMPILE_CACHE=1 switches it off.
process.getBuiltinModule("node:module").enableCompileCache?.();

const { main } = await import("../dist/cli.mjs");
process.exitCode = await main(process.argv);
