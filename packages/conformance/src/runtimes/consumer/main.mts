import {
  ApiError,
  albumIdFromUrl,
  createClient,
  createTransport,
  getAlbum,
  isTransportError,
} from "@gatefold/client";
import {
  createSession,
  deviceCode,
  isSignInError,
  memoryStorage,
  type SessionExpired,
} from "@gatefold/client/auth";

const session = createSession({
  clientId: "amzn1.application-oa2-client.1",
  scopes: ["music::catalog"],
  region: "EU",
  storage: memoryStorage(),
});
const options = { apiKey: "amzn1.application.1", token: () => session.getToken() };

export const ended: () => void = session.onExpired(({ error }: SessionExpired) => error.code);
export const signedIn: Promise<void> = session.signIn(
  deviceCode({ onCode: ({ userCode }) => userCode.length }),
);
export const title: Promise<string | undefined> = createClient(options)
  .albums.get(albumIdFromUrl("https://music.amazon.com/albums/B0064UPU4G") ?? "")
  .then((album) => album.title);
export const status: Promise<number> = getAlbum(createTransport(options), { id: "B0064UPU4G" }).then(
  ({ response }) => response.status,
);
export const code = (error: unknown): string =>
  error instanceof ApiError || isTransportError(error) || isSignInError(error) ? error.code : "";

// @ts-expect-error it is the name of no region
createSession({ clientId: "1", scopes: [], storage: memoryStorage(), region: "MOON" });
