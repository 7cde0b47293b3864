import { keepSecret, SECRET_REFUSED, takeSecret } from "./api.ts";
import { clockView, dataView } from "./controls.ts";
import { element, fill, form, labelled, say } from "./elements.ts";
import { faultsView } from "./faults.ts";
import { requestsView } from "./requests.ts";
import { usersView } from "./users.ts";

/** What the page shows, by the name in its address. */
const VIEWS: Readonly<Record<string, { readonly title: string; open(): HTMLElement }>> = {
  requests: { title: "Requests", open: requestsView() },
  users: { title: "Users", open: usersView },
  faults: { title: "Faults", open: faultsView },
  clock: { title: "Clock", open: clockView },
  data: { title: "Data", open: dataView },
};

const main = document.querySelector("main") ?? document.body;
const nav = document.querySelector("nav") ?? document.body;

const links = Object.entries(VIEWS).map(([name, { title }]) => element("a", { href: `#${name}` }, title));

function show(): void {
  if (!takeSecret()) {
    withoutSecret();
    return;
  }
  const name = location.hash.slice(1);
  const view = Object.hasOwn(VIEWS, name) ? VIEWS[name] : VIEWS["requests"];
  say("");
  if (!nav.hasChildNodes()) fill(nav, links);
  for (const link of links) link.ariaCurrent = link.textContent === view?.title ? "page" : null;
  if (!view) return;
  document.title = `${view.title} – Gatefold emulator`;
  fill(main, element("h1", {}, view.title), view.open());
}

/** What is shown to those whose secret is missing or is not taken. */
function withoutSecret(): void {
  const input = element("input", {
    type: "password",
    autocomplete: "off",
    required: true,
    spellcheck: "false",
  });
  fill(nav);
  document.title = "Gatefold emulator";
  fill(
    main,
    element("h1", {}, "This page needs the emulator's secret"),
    element(
      "p",
      {},
      "Open the address that ",
      element("code", {}, "gatefold-emulator start"),
      " prints. It has the secret after a #, a part that browsers never send. Or paste the secret:",
      " it is the value of GATEFOLD_SECRET that ",
      element("code", {}, "gatefold-emulator env"),
      " prints.",
    ),
    form(
      () => {
        keepSecret(input.value.trim());
        show();
      },
      labelled("Secret", input),
      element("button", { class: "main" }, "Open"),
    ),
  );
}

addEventListener("hashchange", show);
addEventListener(SECRET_REFUSED, withoutSecret);
show();
