module.exports = {
  testEnvironment: "@gatefold/emulator/jest-jsdom",
};
