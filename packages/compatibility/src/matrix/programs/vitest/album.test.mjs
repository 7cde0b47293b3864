import { expect, test } from "vitest";
import { createClient } from "@gatefold/client";
import { createTestClient } from "@gatefold/client/testing";
import { createEmulator } from "@gatefold/emulator";

test("an album comes from the emulator", async () => {
  const { fetch, apiKey, token } = await createEmulator();
  const music = createClient({ baseUrl: "http://gatefold.test/v1", apiKey, token, fetch });
  expect((await music.albums.get("B0064UPU4G")).title).toBe("Discovery");
});

test("the client for tests takes an emulator", async () => {
  const { music } = await createTestClient({ server: await createEmulator() });
  expect((await music.albums.get("B0064UPU4G")).title).toBe("Discovery");
});
