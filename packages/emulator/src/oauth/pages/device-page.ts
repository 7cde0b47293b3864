import { html, type Markup } from "../html.ts";
import { layout } from "./layout.ts";
import { SECRET_FIELD } from "./secret-page.ts";

/** Where a user enters the code that a device shows. */
export const DEVICE_PATH = "/ap/device";

/** The page that asks for the code of a device. */
export function devicePage(
  typed: string,
  { problem, needsSecret = false }: { readonly problem?: string; readonly needsSecret?: boolean } = {},
): Markup {
  return layout(
    "Sign in on a device",
    html`${problem === undefined ? "" : html`<p role="alert">${problem}</p>`}
<form method="post" action="${DEVICE_PATH}">
<label for="user_code">The code that your device shows</label>
<input type="text" id="user_code" name="user_code" value="${typed}" maxlength="20" required autocomplete="off" autocapitalize="characters" spellcheck="false">
${needsSecret ? SECRET_FIELD : ""}
<p><button type="submit">Go on</button></p>
</form>`,
  );
}
