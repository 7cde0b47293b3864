const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const isOld = major < 22 || (major === 22 && minor < 13);

/** Why this version of Node can't run the emulator, if it can't. */
exports.problem = isOld
  ? `@gatefold/emulator needs Node 22.13 or newer, because its database is node:sqlite; this is ${process.version}.`
  : undefined;
