import type { ClientStore, OAuthClient } from "../clients.ts";
import type { PostgresContents } from "./contents.ts";
import {
  allRows,
  type Database,
  firstRow,
  type Row,
  statementsOn,
  text,
  textOrNull,
  type Value,
} from "./statements.ts";

const CLIENT = "client_id, name, to_json(redirect_uris)::text, secret_hash, created_at, revoked_at";

export const clientsSql = {
  getOAuthClient: `SELECT ${CLIENT} FROM {schema}.oauth_clients WHERE client_id = $1`,
  listOAuthClients: `SELECT ${CLIENT} FROM {schema}.oauth_clients
    WHERE (created_at, client_id) > ($1, $2) ORDER BY created_at, client_id LIMIT $3::bigint`,
  putOAuthClient: `INSERT INTO {schema}.oauth_clients (client_id, name, redirect_uris, secret_hash, created_at, revoked_at)
    VALUES ($1, $2, $3::text[], $4, $5, $6)
    ON CONFLICT (client_id) DO UPDATE
    SET name = excluded.name, redirect_uris = excluded.redirect_uris, secret_hash = excluded.secret_hash,
      created_at = excluded.created_at, revoked_at = excluded.revoked_at`,
  clearOAuthClients: "DELETE FROM {schema}.oauth_clients",
};

export interface PostgresClients {
  readonly clients: ClientStore;
  readonly contents: Pick<PostgresContents, "oauthClients">;
}

export function postgresClients(database: Database): PostgresClients {
  const { statement, read, write } = statementsOn(database, clientsSql);
  return {
    clients: {
      get: (clientId) => firstRow(read("getOAuthClient", clientId), toOAuthClient),
      list: (limit, after) =>
        allRows(
          read("listOAuthClients", after?.createdAt ?? "", after?.clientId ?? "", limit),
          toOAuthClient,
        ),
      put: async (client) => void (await write("putOAuthClient", ...clientValues(client))),
    },
    contents: {
      oauthClients: {
        read: (session, limit) =>
          allRows(session.run(statement("listOAuthClients"), "", "", limit), toOAuthClient),
        async replace(session, all) {
          await session.run(statement("clearOAuthClients"));
          for (const client of all) await session.run(statement("putOAuthClient"), ...clientValues(client));
        },
      },
    },
  };
}

function clientValues(client: OAuthClient): readonly Value[] {
  const { clientId, name, redirectUris, secretHash, createdAt, revokedAt } = client;
  return [clientId, name, redirectUris, secretHash, createdAt, revokedAt];
}

function toOAuthClient([clientId, name, redirectUris, secretHash, createdAt, revokedAt]: Row): OAuthClient {
  const uris: unknown = JSON.parse(text(redirectUris));
  return {
    clientId: text(clientId),
    name: text(name),
    redirectUris: Array.isArray(uris) ? uris.map(String) : [],
    secretHash: textOrNull(secretHash),
    createdAt: text(createdAt),
    revokedAt: textOrNull(revokedAt),
  };
}
