import { createClient } from "@gatefold/client";

const [, , origin] = process.argv;
const music = createClient({ baseUrl: `${origin}/v1`, apiKey: "key", token: "t", retry: false });

// One that the API answers with, one that it doesn't, and one that has another as its cause.
const calls = [
  () => music.albums.get("B000000001"),
  () => music.albums.get("B000000002"),
  () => music.albums.get("B000000003", { retry: {}, timeoutMs: 1500 }),
];
for (const call of calls) {
  const error = await call().catch((error) => error);
  console.log(error);
  console.log(`JSON ${JSON.stringify(error)} ${error.response?.status} --`);
}
