import catalogUrl from "@gatefold/emulator/browser/sample-catalog.ndjson?url";
import { showApp } from "demo/embedded";
import { startDemoServer } from "./demo-server.ts";

const element = document.getElementById("root");
const outside = pageAround();

/** The page that shows this one in a frame; `undefined` if none does, or one of another origin. */
function pageAround(): Document | undefined {
  try {
    return parent === window ? undefined : parent.document;
  } catch {
    return undefined;
  }
}

/** Shows the theme of the page around this one, also when the reader chooses another. */
function followTheme(page: HTMLElement): void {
  const follow = () => {
    const { theme } = page.dataset;
    if (theme === undefined) delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  };
  follow();
  new MutationObserver(follow).observe(page, { attributeFilter: ["data-theme"] });
}

async function start(root: HTMLElement): Promise<void> {
  try {
    const response = await fetch(catalogUrl);
    if (!response.ok) throw new Error(`The sample catalog can't be loaded: ${response.status}.`);
    const catalog = await response.text();
    showApp(root, await startDemoServer(catalog, { origin: location.origin, nowMs: Date.now() }));
  } catch (error) {
    showProblem(root, error);
  }
  // The page around this one now shows the frame.
  window.frameElement?.dispatchEvent(new Event("ready"));
}

function showProblem(root: HTMLElement, error: unknown): void {
  const main = document.createElement("main");
  const text = Object.assign(document.createElement("p"), {
    textContent: `The demo did not start: ${error}`,
  });
  const again = Object.assign(document.createElement("button"), { textContent: "Try again", type: "button" });
  text.role = "alert";
  again.addEventListener("click", () => location.reload());
  main.append(text, again);
  root.replaceChildren(main);
}

if (outside) {
  document.documentElement.dataset["framed"] = "";
  followTheme(outside.documentElement);
}
if (element) {
  document.documentElement.dataset["started"] = "";
  void start(element);
}
