// The bundle as an engine runs it: a script, with no module system around it.
const { readFileSync } = require("node:fs");
const { runInThisContext } = require("node:vm");

globalThis.SETUP = process.env.SETUP;
runInThisContext(readFileSync("bundle.js", "utf8"), "bundle.js");
