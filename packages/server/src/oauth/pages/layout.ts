import { html, type Markup } from "../html.ts";

/** Where pages find their style sheet. */
export const STYLE_PATH = "/ap/style.css";

/** The style sheet of all pages. */
export const STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 34rem; margin: 2rem auto; padding: 0 1rem; }
fieldset { margin: 1rem 0; border: 1px solid; border-radius: 0.5rem; }
legend { font-weight: bold; }
label { display: block; margin: 0.25rem 0; overflow-wrap: anywhere; }
label small { display: block; margin-left: 1.75rem; }
input[type="text"], select { display: block; width: 100%; box-sizing: border-box; font: inherit; padding: 0.4rem; }
button { font: inherit; padding: 0.5rem 1.5rem; margin-right: 0.5rem; }
code { overflow-wrap: anywhere; }
[role="alert"] { border-left: 0.3rem solid #c40; padding-left: 0.75rem; }
footer { margin-top: 2rem; font-size: 0.875rem; }
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
