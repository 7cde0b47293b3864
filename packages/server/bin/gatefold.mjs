#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 13)) {
  console.error(
    `gatefold needs Node 22.13 or newer, because its database is node:sqlite; this is ${process.version}.`,
  );
  process.exit(1);
}

// node:sqlite works, but still announces on standard error that it is experimental.
const { emit } = process;
process.emit = function (name, event, ...rest) {
  const isSqlite =
    name === "warning" && event?.name === "ExperimentalWarning" && /SQLite/.test(event.message);
  return isSqlite ? false : emit.call(this, name, event, ...rest);
};

const { main } = await import("../dist/cli.mjs");
process.exitCode = await main(process.argv);
