import { type ApiResponse, newUser, newUserId, scopes } from "@gatefold/server/extend";
import type { AutoApprove, OAuthContext } from "./authorization-server.ts";
import { invalidRequest, OAuthError, page, type Parameters, show } from "./http.ts";
import { type ConsentPage, consentPage } from "./pages.ts";

export const GRANTABLE_SCOPES: readonly string[] = Object.keys(scopes);

/**
 * Reads `scope`: names separated by spaces, each of which counts once.
 *
 * @throws OAuthError invalid_scope that names the one that is unknown
 */
export function readScopes(parameters: Parameters): readonly string[] {
  const names = [...new Set(parameters.optional("scope")?.split(" ").filter(Boolean))];
  if (names.length === 0) {
    throw new OAuthError("invalid_scope", `scope is missing; it can hold ${GRANTABLE_SCOPES.join(" ")}.`);
  }
  const unknown = names.find((name) => !Object.hasOwn(scopes, name));
  if (unknown === undefined) return names;
  const fault = `scope names ${show(unknown)}, which there is not; there are ${GRANTABLE_SCOPES.join(", ")}.`;
  throw new OAuthError("invalid_scope", fault);
}

/** What a user lets an application do. */
export interface Consent {
  readonly userId: string;
  /** One or more. */
  readonly scopes: readonly string[];
}

type ConsentParts = Pick<OAuthContext, "store" | "clock">;

/** Something on the form that the user has to mend, for the page to say. */
export class ConsentProblem extends Error {
  override readonly name: string = "ConsentProblem";
}

/** How many users a page lists. Others are chosen by their id. */
const MAX_LISTED_USERS = 50;

export async function askForConsent(
  { store }: ConsentParts,
  view: Omit<ConsentPage, "users" | "hasMoreUsers">,
): Promise<ApiResponse> {
  const users = await store.accounts.listUsers(MAX_LISTED_USERS + 1);
  const choice = { users: users.slice(0, MAX_LISTED_USERS), hasMoreUsers: users.length > MAX_LISTED_USERS };
  return page(consentPage({ ...view, ...choice }), view.problem === undefined ? 200 : 400);
}

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
  if (decision !== "approve") throw invalidRequest("decision must be approve or deny.");
  const chosen = new Set(form.getAll("scope"));
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
  const user = newUser(newUserId(), name || "Developer", createdAt);
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

export function denied(): OAuthError {
  return new OAuthError("access_denied", "The user denied the request.");
}
