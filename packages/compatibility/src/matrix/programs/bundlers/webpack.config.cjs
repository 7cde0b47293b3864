const { resolve } = require("node:path");

// webpack and Rspack take the same configuration.
module.exports = {
  mode: "production",
  target: ["web", "es2022"],
  entry: "./page.mjs",
  experiments: { outputModule: true },
  output: {
    path: resolve(process.env.OUT),
    filename: "page.js",
    module: true,
    chunkFormat: "module",
    publicPath: "./",
  },
};
