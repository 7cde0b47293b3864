import type { ClientStore, OAuthClient } from "../clients.ts";
import type { KindContents } from "../contents.ts";
import type { SqliteMethods } from "./sqlite-store.ts";
import { preparedStatements, type Row, text, textOrNull } from "./statements.ts";

export const clientsSql = {
  getOAuthClient: `SELECT client_id, name, redirect_uris, secret_hash, created_at, revoked_at FROM oauth_clients
    WHERE client_id = ?`,
  listOAuthClients: `SELECT client_id, name, redirect_uris, secret_hash, created_at, revoked_at FROM oauth_clients
    WHERE (created_at, client_id) > (?, ?) ORDER BY created_at, client_id LIMIT ?`,
  putOAuthClient: `INSERT INTO oauth_clients (client_id, name, redirect_uris, secret_hash, created_at, revoked_at)
    VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (client_id) DO UPDATE
    SET name = excluded.name, redirect_uris = excluded.redirect_uris, secret_hash = excluded.secret_hash,
      created_at = excluded.created_at, revoked_at = excluded.revoked_at`,
  clearOAuthClients: "DELETE FROM oauth_clients",
};

export interface SqliteClients {
  readonly clients: ClientStore;
  readonly contents: Pick<KindContents, "oauthClients">;
}

export function sqliteClients({ db, read, write }: SqliteMethods): SqliteClients {
  const statement = preparedStatements(db, clientsSql);

  function list(limit: number, after?: OAuthClient): readonly OAuthClient[] {
    const rows = statement("listOAuthClients").all(after?.createdAt ?? "", after?.clientId ?? "", limit);
    return rows.map(toOAuthClient);
  }

  function put({ clientId, name, redirectUris, secretHash, createdAt, revokedAt }: OAuthClient): void {
    const uris = JSON.stringify(redirectUris);
    statement("putOAuthClient").run(clientId, name, uris, secretHash, createdAt, revokedAt);
  }

  return {
    clients: {
      get: read((clientId) => {
        const row = statement("getOAuthClient").get(clientId);
        return row && toOAuthClient(row);
      }),
      list: read(list),
      put: write(put),
    },
    contents: {
      oauthClients: {
        read: (limit) => list(limit),
        replace(all) {
          statement("clearOAuthClients").run();
          for (const client of all) put(client);
        },
      },
    },
  };
}

function toOAuthClient(row: Row): OAuthClient {
  const redirectUris: unknown = JSON.parse(text(row.redirect_uris));
  return {
    clientId: text(row.client_id),
    name: text(row.name),
    redirectUris: Array.isArray(redirectUris) ? redirectUris.map(String) : [],
    secretHash: textOrNull(row.secret_hash),
    createdAt: text(row.created_at),
    revokedAt: textOrNull(row.revoked_at),
  };
}
