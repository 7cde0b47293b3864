/** All entries with code. */
exports.entries = ["client", "react", "transfer", "spec", "server", "emulator"].flatMap((name) => {
  const { exports } = require(`@gatefold/${name}/package.json`);
  return Object.entries(exports)
    .filter(([, target]) => typeof target !== "string")
    .map(([path]) => `@gatefold/${name}${path.slice(1)}`);
});
