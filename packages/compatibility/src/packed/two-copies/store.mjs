import { createEmulator } from "@gatefold/emulator";
import { memoryStore } from "@gatefold/server";

const store = await memoryStore();
const { fetch, apiKey, token } = await createEmulator({ store });
const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}` };
const call = async () => {
  const response = await fetch("http://gatefold.test/v1/albums/B0064UPU4G", { headers });
  return { status: response.status, body: await response.json() };
};
const title = (await call()).body.data.album.title;
await store.close();
const { status, body } = await call();
console.log(JSON.stringify({ title, failed: { status, message: body.error.message } }));
