export default {
  serverExternalPackages: ["@gatefold/emulator"],
};
