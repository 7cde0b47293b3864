import { scopes, type StoredUser } from "@gatefold/server/extend";

export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Markup from a template. Text that is put in is escaped, for element content and for quoted attributes. */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly (string | Markup | readonly Markup[])[]
): Markup {
  const parts = values.map((value, index) => `${textOf(value)}${strings[index + 1] ?? ""}`);
  return new Markup(`${strings[0] ?? ""}${parts.join("")}`);
}

function textOf(value: string | Markup | readonly Markup[]): string {
  if (typeof value === "string")
    return value.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
  return value instanceof Markup ? value.text : value.map((each) => each.text).join("\n");
}

export const STYLE_PATH = "/ap/style.css";

export const STYLE = `:root {
  color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif;
  --ground: #f8f6f1; --card: #fff; --text: #1c1a17; --soft: #625c53; --line: #d8d2c7; --edge: #8a8378; --accent: #5b3fd0; --on-accent: #fff;
}
@media (prefers-color-scheme: dark) {
  :root { --ground: #141311; --card: #1f1d1a; --text: #f1eee8; --soft: #b0a99d; --line: #3a3732; --accent: #b3a1ff; --on-accent: #1a1333; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 8vh 1rem 2rem; background: var(--ground); color: var(--text); overflow-wrap: anywhere; }
main, footer { max-width: 28rem; margin: 0 auto; }
main { padding: 1.75rem; background: var(--card); border: 1px solid var(--line); border-radius: 1rem; }
h1 { margin: 0 0 1.25rem; font-size: 1.5rem; line-height: 1.25; }
fieldset { margin: 0 0 1.25rem; padding: 0; border: 0; }
legend { padding: 0; margin-bottom: 0.5rem; font-weight: 600; }
label { display: block; margin: 0.5rem 0; }
label small { display: block; margin-left: 1.75rem; color: var(--soft); }
input[type="text"], input[type="password"], select {
  display: block; width: 100%; margin-top: 0.25rem; padding: 0.55rem 0.75rem; font: inherit; color: inherit;
  background: var(--ground); border: 1px solid var(--edge); border-radius: 0.6rem;
}
input[type="checkbox"] { accent-color: var(--accent); }
button {
  font: inherit; font-weight: 600; padding: 0.55rem 1.5rem; margin-right: 0.5rem; color: var(--text); background: transparent;
  border: 1px solid var(--edge); border-radius: 2rem; cursor: pointer;
}
button:first-of-type { color: var(--on-accent); background: var(--accent); border-color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
a { color: var(--accent); }
[role="alert"] { border-left: 0.3rem solid #c40; padding-left: 0.75rem; }
footer { margin-top: 1.25rem; padding: 0 1.75rem; font-size: 0.875rem; color: var(--soft); }
`;

/** A page, which says whose it is not. */
export function layout(title: string, content: Markup): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Gatefold</title>
<link rel="stylesheet" href="${STYLE_PATH}">
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
<footer>Gatefold’s development sign-in on this machine. It is not Amazon’s, and asks for no password.</footer>
</body>
</html>
`;
}

/** A form, and above it what was wrong with the answer before. */
function form(action: string, content: Markup, { problem, ticket }: FormParts): Markup {
  return html`${problem === undefined ? "" : html`<p role="alert">${problem}</p>`}
<form method="post" action="${action}">${
    ticket === undefined ? "" : html`\n<input type="hidden" name="ticket" value="${ticket}">`
  }
${content}
</form>`;
}

interface FormParts {
  readonly problem?: string | undefined;
  readonly ticket?: string | undefined;
}

export function messagePage(title: string, message: string): Markup {
  return layout(title, html`<p>${message}</p>`);
}

/** A page that says what is wrong with a request, for the developer who sent the user here. */
export function errorPage(code: string, description: string): Markup {
  return layout(
    "The sign-in failed",
    html`<p role="alert">${description}</p>
<p>Error: <code>${code}</code>. Nobody was signed in, and nothing was sent back to the application.</p>`,
  );
}

export const WRONG_SECRET = "That is not the secret that the emulator printed at its start.";

const SECRET_FIELD = html`<label for="secret">The secret that the emulator printed at its start</label>
<input type="password" id="secret" name="secret" required autocomplete="current-password">`;

const CONTINUE = html`<p><button type="submit">Continue</button></p>`;

/** The page that asks for the emulator's secret before all others, where other machines can reach it. */
export function secretPage(action: string, parts: FormParts): Markup {
  return layout("Is this your emulator?", form(action, html`${SECRET_FIELD}\n${CONTINUE}`, parts));
}

/** Where a user enters the code that a device shows. */
export const DEVICE_PATH = "/ap/device";

export function devicePage(
  typed: string,
  { problem, needsSecret = false }: { readonly problem?: string; readonly needsSecret?: boolean } = {},
): Markup {
  const content = html`<label for="user_code">The code that your device shows</label>
<input type="text" id="user_code" name="user_code" value="${typed}" maxlength="20" required autocomplete="off" autocapitalize="characters" spellcheck="false">
${needsSecret ? SECRET_FIELD : ""}
${CONTINUE}`;
  return layout("Sign in on a device", form(DEVICE_PATH, content, { problem }));
}

export interface ConsentPage {
  /** The users to choose from: the oldest, oldest first. */
  readonly users: readonly StoredUser[];
  readonly hasMoreUsers: boolean;
  readonly clientName: string;
  /** What follows the answer, as a sentence. */
  readonly next: string;
  readonly scopes: readonly string[];
  readonly ticket: string;
  readonly action: string;
  /** What was wrong with the answer before. */
  readonly problem?: string | undefined;
}

/** The page that asks a user: who they are, and what the application may do. */
export function consentPage(view: ConsentPage): Markup {
  const { clientName, next, users, hasMoreUsers, ticket, action, problem } = view;
  const content = html`<fieldset>
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
${view.scopes.map(scopeBox)}
</fieldset>
<p>${next}</p>
<button type="submit" name="decision" value="approve">Allow</button>
<button type="submit" name="decision" value="deny">Deny</button>`;
  return layout(`Sign in to ${clientName}`, form(action, content, { problem, ticket }));
}

const OTHER_USER = html`
<label for="id">Or the id of a user who is not listed</label>
<input type="text" id="id" name="id" maxlength="100" autocomplete="off" spellcheck="false">`;

const DESCRIPTIONS: Readonly<Record<string, string>> = scopes;

function userOption({ id, name }: StoredUser): Markup {
  return html`<option value="${id}">${name} (${id})</option>`;
}

function scopeBox(name: string): Markup {
  const description = DESCRIPTIONS[name] ?? "";
  return html`<label><input type="checkbox" name="scope" value="${name}" checked> <code>${name}</code><small>${description}</small></label>`;
}
