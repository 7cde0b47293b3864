// @boundaries-ignore what the project of the cell installs
const { getDefaultConfig } = require("metro-config");

module.exports = (async () => {
  const config = await getDefaultConfig(__dirname);
  // What React Native sets: its conditions, and the transformer with its Babel preset.
  config.resolver.unstable_conditionNames = ["react-native"];
  config.resolver.unstable_conditionsByPlatform = {};
  config.resolver.sourceExts = ["js", "mjs", "cjs", "json"];
  config.transformer.babelTransformerPath = require.resolve("@react-native/metro-babel-transformer");
  config.transformer.asyncRequireModulePath = require.resolve("metro-runtime/src/modules/asyncRequire");
  config.watchFolders = [require("node:path").resolve(__dirname, "..")];
  return config;
})();
