const { createServer, postgresStore } = require("@gatefold/server");

async function main() {
  const store = await postgresStore({ url: process.env.GATEFOLD_DB });
  const server = await createServer({ store });
  await store.catalog.put([{ id: "B0064UPU4G", json: new TextEncoder().encode("{}") }]);
  const { status } = await server.fetch(new Request("http://gatefold.test/health"));
  console.log(status, await store.catalog.count("albums"));
  await store.close();
}

main();
