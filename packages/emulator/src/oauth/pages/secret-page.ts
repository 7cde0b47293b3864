import { html, type Markup } from "../html.ts";
import { layout } from "./layout.ts";

/** Told to somebody who gave no or another secret. */
export const WRONG_SECRET = "That is not the secret that the emulator printed at its start.";

/** The field for the emulator's secret. */
export const SECRET_FIELD: Markup = html`<label for="secret">The secret that the emulator printed at its start</label>
<input type="password" id="secret" name="secret" required autocomplete="current-password">`;

/** The page that asks for the emulator's secret before all others, where other machines can reach it. */
export function secretPage({
  action,
  ticket,
  problem,
}: {
  readonly action: string;
  readonly ticket: string;
  readonly problem: string | undefined;
}): Markup {
  return layout(
    "Is this your emulator?",
    html`${problem === undefined ? "" : html`<p role="alert">${problem}</p>`}
<form method="post" action="${action}">
<input type="hidden" name="ticket" value="${ticket}">
${SECRET_FIELD}
<p><button type="submit">Go on</button></p>
</form>`,
  );
}
