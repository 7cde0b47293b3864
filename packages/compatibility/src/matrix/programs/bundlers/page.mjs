import { createClient } from "@gatefold/client";
import { createSession, memoryStorage } from "@gatefold/client/auth";
import { createEmulator } from "@gatefold/emulator/browser";

const ID = "B0064UPU4G";
const SCOPES = ["music::catalog", "music::library"];

/** The whole API in the page: sign-in, the catalog, the library, an error. Nothing leaves the page. */
async function call() {
  const { store, fetch, addSecurityProfile, addOAuthClient, addUser } = await createEmulator({
    authorization: { autoApprove: {} },
  });
  const json = new TextEncoder().encode(JSON.stringify({ id: ID, title: "Discovery" }));
  await store.catalog.put([{ id: ID, json }]);
  await addUser();
  const { apiKey } = await addSecurityProfile();
  const { clientId } = await addOAuthClient();

  const session = createSession({
    ...{ clientId, fetch, scopes: SCOPES, redirectUri: "http://127.0.0.1/back", storage: memoryStorage() },
    baseUrl: "http://127.0.0.1",
  });
  const signedIn = await fetch(await session.signInUrl());
  await session.completeSignIn(signedIn.headers.get("location"));

  const music = createClient({ baseUrl: "http://127.0.0.1/v1", apiKey, token: session, fetch });
  const { title } = await music.albums.get(ID);
  const { saveState } = await music.library.albums.add(ID);
  const unknown = await music.albums.get("B000000000").catch((error) => error.code);
  return { title, saveState, unknown };
}

globalThis.callGatefold = call;
