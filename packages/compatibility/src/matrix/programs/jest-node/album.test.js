const { createClient } = require("@gatefold/client");
const { createTestClient } = require("@gatefold/client/testing");
const { createEmulator } = require("@gatefold/emulator");

test("an album comes from the emulator", async () => {
  const { fetch, apiKey, token } = await createEmulator();
  const music = createClient({ baseUrl: "http://gatefold.test/v1", apiKey, token, fetch });
  expect((await music.albums.get("B0064UPU4G")).title).toBe("Discovery");
});

test("the client for tests takes an emulator", async () => {
  const { music } = await createTestClient({ server: await createEmulator() });
  expect((await music.albums.get("B0064UPU4G")).title).toBe("Discovery");
});
