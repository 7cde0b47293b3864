import {
  type Album,
  ApiError,
  albumIdFromUrl,
  createClient,
  createTransport,
  getAlbum,
  isTransportError,
  type Music,
} from "@gatefold/client";
import {
  createSession,
  deviceCode,
  isSignInError,
  memoryStorage,
  type Session,
  type SignInError,
} from "@gatefold/client/auth";
import { createTestClient } from "@gatefold/client/testing";
import { validateResponses } from "@gatefold/client/validate";

const session = createSession({
  clientId: "amzn1.application-oa2-client.1",
  scopes: ["music::catalog"],
  region: "EU",
  storage: memoryStorage(),
});
const options = {
  apiKey: "amzn1.application.1",
  token: () => session.getToken(),
  use: [validateResponses()],
};

export const ended: () => void = session.onExpired((error: SignInError) => error.code);
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
// @ts-expect-error it is the name of no scope
createSession({ clientId: "1", scopes: ["music::everything"], storage: memoryStorage() });
// @ts-expect-error there is no address to come back to
session.signInUrl();
export const pages: Session = createSession({
  clientId: "1",
  scopes: ["music::library", "profile"],
  redirectUri: "https://app.example/signed-in",
  storage: memoryStorage(),
});

const catalog = createClient({ ...options, scopes: ["music::catalog"] });
const reader = createClient({ ...options, scopes: ["music::library:read"] });
const albumOf = (music: Music<"music::catalog">): Promise<Album> => music.albums.get("B0064UPU4G");
export const albums: Promise<Album>[] = [albumOf(catalog), albumOf(createClient(options))];
// @ts-expect-error the scope music::catalog is missing
albumOf(reader);
// @ts-expect-error the scope music::library is missing
catalog.library.albums.add("B0064UPU4G");
// @ts-expect-error the scope music::catalog is missing
reader.library.albums.list({ details: true });

export async function titles(details: boolean): Promise<string[]> {
  const entries = await createClient(options).library.albums.list({ details }).toArray({ max: 10 });
  return entries.flatMap(({ album }) => album?.title ?? []);
}

export const requests: Promise<number> = createTestClient({
  server: { fetch: () => Promise.reject(new Error("no server")) },
}).then((client) => client.requests.length);
