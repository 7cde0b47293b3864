const { calls } = require("./calls.cjs");

const modules = {
  spec: require("@gatefold/spec"),
  client: require("@gatefold/client"),
  react: require("@gatefold/react"),
  transfer: require("@gatefold/transfer"),
  server: require("@gatefold/server"),
  emulator: require("@gatefold/emulator"),
  React: require("react"),
  ReactDom: require("react-dom/server"),
  query: require("@tanstack/react-query"),
};

calls(modules).then((result) => console.log(JSON.stringify(result)));
