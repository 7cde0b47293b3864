import { newUserId, type Store, type User } from "@gatefold/server/extend";
import type { AutoApprove } from "./authorization-server.ts";
import { OAuthError, type Parameters } from "./http.ts";

/** What a user lets an application do. */
export interface Consent {
  readonly userId: string;
  /** One or more. */
  readonly scopes: readonly string[];
}

/** Where consents come from: the form of a page, or settings for tests. */
export interface ConsentParts {
  readonly store: Store;
  readonly clock: () => number;
}

/** Something on the form that the user has to mend, for the page to say. */
export class ConsentProblem extends Error {
  override readonly name: string = "ConsentProblem";
}

/** How many users a page lists. Others are chosen by their id. */
const MAX_LISTED_USERS = 50;

/** The users that a consent page offers. */
export interface UserChoice {
  /** The oldest, oldest first. */
  readonly users: readonly User[];
  readonly hasMoreUsers: boolean;
}

/** Reads the users that a consent page offers. */
export async function readUserChoice(store: Store): Promise<UserChoice> {
  const users = await store.accounts.listUsers(MAX_LISTED_USERS + 1);
  return { users: users.slice(0, MAX_LISTED_USERS), hasMoreUsers: users.length > MAX_LISTED_USERS };
}

/** Most characters of the name of a new user. */
const MAX_NAME_LENGTH = 100;

/**
 * Reads the answer of a consent page, and adds the user that it may name.
 *
 * @param asked the scopes that the page listed
 * @throws ConsentProblem when the form has to be filled in again, OAuthError access_denied
 */
export async function readConsent(
  parts: ConsentParts,
  form: Parameters,
  asked: readonly string[],
): Promise<Consent> {
  const decision = form.required("decision");
  if (decision === "deny") throw denied();
  if (decision !== "approve") throw new OAuthError("invalid_request", "decision must be approve or deny.");
  const chosen = new Set(form.all("scope"));
  const scopes = asked.filter((scope) => chosen.has(scope));
  if (scopes.length === 0) throw new ConsentProblem("Tick at least one thing to allow, or deny.");
  return { userId: await readUser(parts, form), scopes };
}

/** A typed name means a new user, whatever the list says: one of its entries is always selected. */
async function readUser(parts: ConsentParts, form: Parameters): Promise<string> {
  const id = form.optional("id")?.trim() ?? form.required("user");
  const name = form.optional("name")?.trim().slice(0, MAX_NAME_LENGTH);
  if (name || id === "new") return addUser(parts, name);
  const user = await parts.store.accounts.getUser(id);
  if (!user) throw new ConsentProblem("There is no user of that id; choose another.");
  return user.id;
}

async function addUser({ store, clock }: ConsentParts, name: string | undefined): Promise<string> {
  const createdAt = new Date(clock()).toISOString();
  const user = { id: newUserId(), name: name || "Developer", createdAt, disabledAt: null };
  await store.accounts.putUser(user);
  return user.id;
}

/**
 * The consent that the settings give.
 *
 * @throws OAuthError access_denied when they grant none of what was asked for
 */
export async function autoConsent(
  parts: ConsentParts,
  { userId, scopes }: AutoApprove,
  asked: readonly string[],
): Promise<Consent> {
  const granted = scopes ? asked.filter((scope) => scopes.includes(scope)) : asked;
  if (granted.length === 0) throw denied();
  const [oldest] = userId === undefined ? await parts.store.accounts.listUsers(1) : [];
  return { userId: userId ?? oldest?.id ?? (await addUser(parts, undefined)), scopes: granted };
}

function denied(): OAuthError {
  return new OAuthError("access_denied", "The user denied the request.");
}
