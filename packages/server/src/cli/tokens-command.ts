import { type Command, Option } from "commander";
import { decodeJwt } from "jose";
import { type IssuedToken, issueToken, listTokens, revokeToken } from "../auth/issued-tokens.ts";
import { createTokenService } from "../auth/tokens.ts";
import { ALL_SCOPES, TOKEN_LIFETIME_SECONDS } from "../provision.ts";
import type { Store } from "../storage/store.ts";
import { parseDuration, parseScopes } from "./arguments.ts";
import { CommandError, type DataOptions, print, printAll, UsageError } from "./command.ts";
import { onDatabase, placeOf, printMade } from "./database.ts";
import { findUser } from "./users-command.ts";

/** Options of a new token. */
export interface IssueOptions extends DataOptions {
  /** The value of `--user`: the id of the user that the token is for. Without it, the only user of the database. */
  readonly user?: string;
  /** The scopes of the token. */
  readonly scopes: readonly string[];
  /** How long the token is valid, in seconds. */
  readonly expires: number;
}

/** Adds `--scopes` and `--expires` to a command that issues tokens. */
export function addIssueOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--scopes <list>", "separated by commas").default(ALL_SCOPES, "all").argParser(parseScopes),
    )
    .addOption(
      new Option("--expires <duration>", "such as 90s, 30m, 12h or 7d")
        .default(TOKEN_LIFETIME_SECONDS, "1h")
        .argParser(parseDuration),
    );
}

export function addTokensCommand(program: Command): void {
  const tokens = program.command("tokens").description("issue, list and revoke access tokens of this server");
  onDatabase<IssueOptions>(
    addIssueOptions(
      tokens
        .command("issue")
        .description("print a new access token, which every server on the database accepts")
        .option("--user <id>", "the user of the token (default: the only one)"),
    ),
    async (store, _args, options) => {
      const { user, scopes, expires } = options;
      const { id } =
        user === undefined ? await onlyUser(store) : await findUser(store.accounts, user, program.name());
      const service = await createTokenService(store, Date.now);
      const request = { userId: id, scopes, expiresInSeconds: expires };
      const { token, ...issued } = await issueToken({ store, service, clock: Date.now }, request);
      printMade(store, options, { token, ...shownToken(issued) }, token);
    },
  );
  onDatabase(
    tokens
      .command("list")
      .description("print the tokens that are not expired, one per line: id, state, date, user, scopes"),
    (store, _args, options) =>
      printAll(
        listTokens(store, Date.now()),
        options,
        (token) => ({ value: shownToken(token), text: describe(token) }),
        `There are no tokens in ${placeOf(store)}; "${program.name()} tokens issue" makes one.`,
      ),
  );
  onDatabase(
    tokens
      .command("revoke")
      .description("refuse tokens from now on; running servers follow within a second")
      .argument("<id...>", "what the list shows, or a token itself"),
    async (store, ids, options) => {
      for (const given of ids) {
        const token = await revokeToken(store, idOf(given), Date.now());
        if (!token)
          throw new CommandError(`there is no token "${given}"; "${program.name()} tokens list" shows all.`);
        print(options, shownToken(token), `${token.id} is revoked since ${shownToken(token).revokedAt}`);
      }
    },
  );

  async function onlyUser({ accounts }: Store) {
    const [first, second] = await accounts.listUsers(2);
    if (!first) throw new CommandError(`there is no user; "${program.name()} users add" makes one.`);
    if (second)
      throw new UsageError(
        `there are several users: name one with --user. "${program.name()} users list" shows all.`,
      );
    return first;
  }
}

function idOf(given: string): string {
  try {
    return decodeJwt(given).jti ?? given;
  } catch {
    return given;
  }
}

function shownToken({ id, userId, scopes, issuedAtMs, expiresAtMs, revokedAtMs }: IssuedToken) {
  const date = (ms: number) => new Date(ms).toISOString();
  return {
    id,
    userId,
    scopes,
    issuedAt: date(issuedAtMs),
    expiresAt: date(expiresAtMs),
    revokedAt: revokedAtMs === undefined ? null : date(revokedAtMs),
  };
}

function describe(token: IssuedToken): string {
  const { id, userId, scopes, expiresAt, revokedAt } = shownToken(token);
  const state = revokedAt === null ? `until    ${expiresAt}` : `revoked  ${revokedAt}`;
  return `${id}  ${state}  ${userId}  ${scopes.join(" ")}`;
}
