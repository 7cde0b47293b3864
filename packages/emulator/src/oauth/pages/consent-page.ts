import type { User } from "@gatefold/server/extend";
import type { UserChoice } from "../consent.ts";
import { html, type Markup } from "../html.ts";
import { describeScopes, type ScopeInfo } from "../requested-scopes.ts";
import { layout } from "./layout.ts";

/** What a consent page shows. */
export interface ConsentPage extends UserChoice {
  readonly clientName: string;
  /** What follows the answer, as a sentence. */
  readonly next: string;
  /** The scopes that are asked for. */
  readonly scopes: readonly string[];
  readonly ticket: string;
  /** Where the form goes. */
  readonly action: string;
  /** What has to be mended in an earlier answer. */
  readonly problem?: string | undefined;
}

/** The page that asks a user: who they are, and what the application may do. */
export function consentPage(view: ConsentPage): Markup {
  const { clientName, next, scopes, users, hasMoreUsers, ticket, action, problem } = view;
  return layout(
    `Sign in to ${clientName}`,
    html`${problem === undefined ? "" : html`<p role="alert">${problem}</p>`}
<form method="post" action="${action}">
<input type="hidden" name="ticket" value="${ticket}">
<fieldset>
<legend>Who are you?</legend>
<label for="user">User</label>
<select id="user" name="user">
${[...users.map(userOption), html`<option value="new">A new user</option>`]}
</select>${hasMoreUsers ? OTHER_USER : ""}
<label for="name">Or the name of a new user</label>
<input type="text" id="name" name="name" maxlength="100" autocomplete="off">
</fieldset>
<fieldset>
<legend>What may ${clientName} do?</legend>
${describeScopes(scopes).map(scopeBox)}
</fieldset>
<p>${next}</p>
<button type="submit" name="decision" value="approve">Allow</button>
<button type="submit" name="decision" value="deny">Deny</button>
</form>`,
  );
}

const OTHER_USER = html`
<label for="id">Or the id of a user who is not listed</label>
<input type="text" id="id" name="id" maxlength="100" autocomplete="off" spellcheck="false">`;

function userOption({ id, name }: User): Markup {
  return html`<option value="${id}">${name} (${id})</option>`;
}

function scopeBox({ name, description }: ScopeInfo): Markup {
  return html`<label><input type="checkbox" name="scope" value="${name}" checked> <code>${name}</code><small>${description}</small></label>`;
}
