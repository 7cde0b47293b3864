import { revocationId, type SecurityProfile, type StoredUser } from "../accounts.ts";
import type { Resource } from "../contents.ts";
import { OldestFirst } from "./oldest-first.ts";
import type { WhileOpen } from "./memory-store.ts";

export function memoryAccounts(
  whileOpen: WhileOpen,
  hasGrant: (id: string) => boolean,
): Resource<"accounts", "securityProfiles" | "users"> {
  const profiles = new OldestFirst<SecurityProfile>(({ apiKey }) => apiKey);
  const users = new OldestFirst<StoredUser>(({ id }) => id);
  const secrets = new Map<string, Uint8Array>();
  return {
    accounts: {
      identify: whileOpen(({ apiKey, userId, tokenId }) => ({
        profile: profiles.get(apiKey),
        user: users.get(userId),
        isTokenRevoked: hasGrant(revocationId(tokenId)),
      })),
      getProfile: whileOpen((apiKey) => profiles.get(apiKey)),
      listProfiles: whileOpen((limit, after) => profiles.list(limit, after)),
      putProfile: whileOpen((profile) => profiles.put({ ...profile })),
      getUser: whileOpen((id) => users.get(id)),
      listUsers: whileOpen((limit, after) => users.list(limit, after)),
      addUser: whileOpen((user) => {
        if (!users.get(user.id)) users.put({ ...user });
      }),
      putUser: whileOpen((user) => users.put({ ...user })),
      changeUser: whileOpen((id, change) => {
        const user = users.get(id);
        if (!user) return undefined;
        const changed = { ...user, ...change };
        users.put(changed);
        return changed;
      }),
      getSecret: whileOpen((name) => {
        const secret = secrets.get(name);
        return secret && new Uint8Array(secret);
      }),
      initSecret: whileOpen((name, value) => {
        const secret = secrets.get(name) ?? new Uint8Array(value);
        secrets.set(name, secret);
        return new Uint8Array(secret);
      }),
    },
    contents: { securityProfiles: profiles.content, users: users.content },
  };
}
