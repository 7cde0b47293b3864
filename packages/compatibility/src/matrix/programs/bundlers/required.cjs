// The same, as bundlers find it for code of CommonJS.
const { createClient } = require("@gatefold/client");
const { createEmulator } = require("@gatefold/emulator/browser");

globalThis.callGatefold = async () => {
  const { store, fetch, issueToken, addSecurityProfile, addUser } = await createEmulator();
  await store.catalog.put([{ id: "B0064UPU4G", json: new TextEncoder().encode('{"title":"Discovery"}') }]);
  const { apiKey } = await addSecurityProfile();
  const token = await issueToken({ userId: (await addUser()).id });
  const music = createClient({ baseUrl: "http://127.0.0.1/v1", apiKey, token, fetch });
  return (await music.albums.get("B0064UPU4G")).title;
};
