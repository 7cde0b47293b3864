import { pageServer } from "../try-it/in-page.ts";
import type { PageServer } from "../try-it/page-server.ts";

/** A call that the sample made. */
interface MadeCall {
  readonly method: string;
  readonly target: string;
  readonly status: number;
  readonly durationMs: number;
}

/** Runs the sample above it in the page, and shows what it calls and what it prints. */
class RunSampleElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    button?.addEventListener("click", () => void this.#press(button));
  }

  async #press(button: HTMLButtonElement): Promise<void> {
    if (button.ariaBusy === "true") return;
    const label = button.textContent;
    button.ariaBusy = "true";
    button.textContent = "Running…";
    await this.#run().catch((error: unknown) => this.#show([], [`It did not run: ${error}`]));
    button.textContent = label;
    button.ariaBusy = "false";
  }

  async #run(): Promise<void> {
    const [{ runSample }, server] = await Promise.all([import("./start-sample.ts"), pageServer()]);
    const calls: MadeCall[] = [];
    const lines: string[] = [];
    await runSample({
      baseUrl: `${location.origin}/v1`,
      apiKey: server.apiKey,
      token: await server.tokenFor("user"),
      fetch: (url, init) => recordedFetch(server, new Request(url, init), calls),
      print: (line = "") => lines.push(line),
    });
    this.#show(calls, lines);
  }

  #show(calls: readonly MadeCall[], lines: readonly string[]): void {
    const part = (name: string) => this.querySelector<HTMLElement>(`[data-${name}]`);
    part("calls")?.replaceChildren(...calls.map(callLine));
    const printed = part("printed");
    if (printed) printed.textContent = lines.join("\n");
    const output = part("output");
    if (output) output.hidden = false;
  }
}

async function recordedFetch(server: PageServer, request: Request, calls: MadeCall[]): Promise<Response> {
  const start = performance.now();
  const response = await server.fetch(request, "user");
  const { pathname, search } = new URL(request.url);
  const target = decodeURIComponent(pathname.replace(/^\/v1/, "") + search);
  const durationMs = performance.now() - start;
  calls.push({ method: request.method, target, status: response.status, durationMs });
  return response;
}

function callLine({ method, target, status, durationMs }: MadeCall): HTMLElement {
  const line = document.createElement("li");
  const texts = [method, target, `${status}`, `${durationMs.toFixed(1)} ms`];
  const parts = texts.map((text) => Object.assign(document.createElement("span"), { textContent: text }));
  parts[0]?.classList.add("method", `method-${method.toLowerCase()}`);
  line.append(...parts.flatMap((part) => [part, " "]));
  return line;
}

customElements.define("run-sample", RunSampleElement);
