/**
 * What every runtime does with the client: refresh a token, call the API, be told of an error and a redirect, begin a sign-in, sign
 * out. It uses nothing but the client and gives plain values.
 *
 * @param {Record<string, any>} modules
 * @param {Record<string, string>} setup
 */
export async function smoke({ client, auth }, setup) {
  const { url, redirectingUrl, authorizationUrl, apiKey, clientId, refreshToken, albumId } = setup;
  const session = auth.createSession({
    clientId,
    scopes: ["music::catalog", "music::library"],
    redirectUri: "http://127.0.0.1/back",
    baseUrl: authorizationUrl,
    storage: auth.memoryStorage(),
  });
  await session.signIn(() => ({ accessToken: "Atza|expired", refreshToken, expiresAtMs: 0 }));
  const music = client.createClient({ baseUrl: url, apiKey, token: () => session.getToken() });
  const album = await music.albums.get(albumId);
  const { saveState } = await music.library.albums.add(albumId);
  const unknown = await music.albums.get("B000000000").catch((error) => error.code);
  const elsewhere = client.createClient({ baseUrl: redirectingUrl, apiKey, token: session, retry: false });
  const redirected = await elsewhere.albums.get(albumId).catch((error) => error.code);
  const challenge = /code_challenge=([\w-]+)/.exec(await session.signInUrl())?.[1];
  await session.signOut();
  const signedOut = await session.getToken().catch((error) => error.code);
  return {
    title: album.title,
    saveState,
    unknown,
    redirected,
    challengeCharacters: challenge?.length,
    signedOut,
  };
}
