export default {
  music: {
    input: "openapi.yaml",
    output: {
      target: "client.ts",
      client: "fetch",
      override: { mutator: { path: "fetch.ts", name: "musicFetch" } },
    },
  },
};
