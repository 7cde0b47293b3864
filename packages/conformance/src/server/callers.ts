import type { GatefoldServer } from "@gatefold/server";
import { createObjectIds } from "@gatefold/server/extend";
import type { TestServers } from "./test-servers.ts";

/** Who calls, with what is right or wrong about the credentials. */
export const CALLERS = [
  "user",
  "other",
  "catalogOnly",
  "libraryOnly",
  "libraryRead",
  "libraryReadAsPrinted",
  "profile",
  "profileRead",
  "favorites",
  "favoritesRead",
  "history",
  "stranger",
  "expired",
  "foreign",
  "unsigned",
  "changed",
  "malformed",
  "emptyToken",
  "noToken",
  "basic",
  "bareToken",
  "noKey",
  "emptyKey",
  "unknownKey",
  "revokedKey",
  "clientIdAsKey",
  "nobody",
] as const;
export type CallerName = (typeof CALLERS)[number];

/** The callers of one case: an application and two users that no other case has. */
export interface TestCallers {
  readonly userId: string;
  readonly otherId: string;
  readonly apiKey: string;
  headersOf(caller: CallerName): Promise<Record<string, string>>;
  /** Stores what the user has, of which no call can store it. */
  store(content: UserContent): Promise<void>;
}

/** What a user follows and has played. */
export interface UserContent {
  /** @default "user" */
  readonly who?: "user" | "other";
  /** Followed artists, in the order in which the user came to follow them. */
  readonly artists?: readonly string[];
  readonly plays?: readonly { readonly trackId: string; readonly playedAt: string }[];
}

export const UNKNOWN_KEY: string = `amzn1.application.${"0".repeat(32)}`;
export const CLIENT_ID: string = `amzn1.application-oa2-client.${"0".repeat(32)}`;
export const STRANGER_ID: string = "a".repeat(26);

/** Registers new callers. */
export async function createCallers({ normal, late, foreign }: TestServers): Promise<TestCallers> {
  const [user, other, { apiKey }] = await Promise.all([
    normal.addUser(),
    normal.addUser(),
    normal.addSecurityProfile(),
  ]);
  const ofUser = (scopes?: readonly string[], server: GatefoldServer = normal) =>
    server.issueToken({ userId: user.id, scopes });
  const tokens: Partial<Record<CallerName, () => Promise<string>>> = {
    other: () => normal.issueToken({ userId: other.id }),
    catalogOnly: () => ofUser(["music::catalog"]),
    libraryOnly: () => ofUser(["music::library"]),
    libraryRead: () => ofUser(["music::library:read"]),
    libraryReadAsPrinted: () => ofUser(["music::library::read"]),
    profile: () => ofUser(["music::profile"]),
    profileRead: () => ofUser(["music::profile:read"]),
    favorites: () => ofUser(["music::favorites"]),
    favoritesRead: () => ofUser(["music::favorites:read"]),
    history: () => ofUser(["music::history"]),
    stranger: () => normal.issueToken({ userId: STRANGER_ID }),
    expired: () => ofUser(undefined, late),
    foreign: () => ofUser(undefined, foreign),
    unsigned: async () => unsigned(await ofUser()),
    changed: async () => changed(await ofUser()),
    malformed: async () => "Atza|not-a-token",
  };
  const authorizations: Partial<Record<CallerName, () => Promise<string>>> = {
    emptyToken: async () => "Bearer ",
    basic: async () => `Basic ${btoa("user:password")}`,
    bareToken: () => ofUser(),
  };
  const keys: Partial<Record<CallerName, () => Promise<string>>> = {
    emptyKey: async () => "",
    unknownKey: async () => UNKNOWN_KEY,
    clientIdAsKey: async () => CLIENT_ID,
    revokedKey: () => revokedKey(normal),
  };
  const makeHeaders = async (caller: CallerName): Promise<Record<string, string>> => {
    const token = tokens[caller] ?? (() => ofUser());
    const authorization = authorizations[caller] ?? (async () => `Bearer ${await token()}`);
    const key = keys[caller] ?? (async () => apiKey);
    return {
      ...(caller !== "noKey" && caller !== "nobody" && { "x-api-key": await key() }),
      ...(caller !== "noToken" && caller !== "nobody" && { authorization: await authorization() }),
    };
  };
  const known = new Map<CallerName, Promise<Record<string, string>>>();
  return {
    userId: user.id,
    otherId: other.id,
    apiKey,
    headersOf(caller) {
      const headers = known.get(caller) ?? makeHeaders(caller);
      known.set(caller, headers);
      return headers;
    },
    async store({ who, artists = [], plays = [] }) {
      const { library, history } = normal.store;
      const { id } = who === "other" ? other : user;
      const newId = createObjectIds(Date.now);
      for (const itemId of artists) {
        const entry = { objectId: newId(), itemId, purchased: false, uploaded: false };
        await library.add(id, "artists", entry);
      }
      await history.add(
        id,
        plays.map((play) => ({ ...play, playId: newId() })),
      );
    },
  };
}

async function revokedKey(server: GatefoldServer): Promise<string> {
  const profile = await server.addSecurityProfile();
  await server.store.accounts.putProfile({ ...profile, revokedAt: "2026-01-02T03:04:05.678Z" });
  return profile.apiKey;
}

function unsigned(token: string): string {
  const [, payload] = token.split(".");
  const header = Buffer.from(JSON.stringify({ alg: "none", typ: "at+jwt" })).toString("base64url");
  return `${header}.${payload}.`;
}

/** The token of somebody else, under the signature of this one. */
function changed(token: string): string {
  const [header, payload = "", signature] = token.split(".");
  const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString());
  const others = JSON.stringify({ ...Object(claims), sub: STRANGER_ID });
  return `${header}.${Buffer.from(others).toString("base64url")}.${signature}`;
}
