import { html, type Markup } from "../html.ts";

/** Where pages find their style sheet. */
export const STYLE_PATH = "/ap/style.css";

/** The style sheet of all pages. */
export const STYLE = `:root {
  color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif;
  --ground: #f8f6f1; --card: #fff; --text: #1c1a17; --soft: #625c53; --line: #d8d2c7; --edge: #8a8378; --accent: #5b3fd0; --on-accent: #fff;
}
@media (prefers-color-scheme: dark) {
  :root { --ground: #141311; --card: #1f1d1a; --text: #f1eee8; --soft: #b0a99d; --line: #3a3732; --edge: #8a8378; --accent: #b3a1ff; --on-accent: #1a1333; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 8vh 1rem 2rem; background: var(--ground); color: var(--text); }
main, footer { max-width: 28rem; margin: 0 auto; }
main { padding: 1.75rem; background: var(--card); border: 1px solid var(--line); border-radius: 1rem; }
h1 { margin: 0 0 1.25rem; font-size: 1.5rem; line-height: 1.25; }
fieldset { margin: 0 0 1.25rem; padding: 0; border: 0; }
legend { padding: 0; margin-bottom: 0.5rem; font-weight: 600; }
label { display: block; margin: 0.5rem 0; overflow-wrap: anywhere; }
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
code { overflow-wrap: anywhere; }
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
