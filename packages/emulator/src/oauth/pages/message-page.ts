import { html, type Markup } from "../html.ts";
import { layout } from "./layout.ts";

/** A page that says one thing. */
export function messagePage(title: string, message: string): Markup {
  return layout(title, html`<p>${message}</p>`);
}

/** A page that says what is wrong with a request, for the developer who sent the user here. */
export function errorPage(code: string, description: string): Markup {
  return layout(
    "Sign-in can’t go on",
    html`<p role="alert">${description}</p>
<p>Error: <code>${code}</code>. Nobody was signed in, and nothing was sent back to the application.</p>`,
  );
}
