import type { RecordedRequest, RequestDetails } from "../development/requests.ts";
import { call, hasSecret, readEvents } from "./api.ts";
import { attempt, button, type Content, element, fill, labelled } from "./elements.ts";
import { detailsView } from "./request-details.ts";

/** As many as the emulator keeps. */
const MAX_ROWS = 200;

/** How long after a lost connection the next one is tried, in milliseconds. */
const RETRY_MS = 1_000;

const STATUSES: readonly (readonly [label: string, matches: (request: RecordedRequest) => boolean])[] = [
  ["Any status", () => true],
  ["2xx", ({ status }) => status >= 200 && status < 300],
  ["4xx", ({ status }) => status >= 400 && status < 500],
  ["5xx", ({ status }) => status >= 500],
  ["No answer", ({ status }) => status === 0],
  ["Breaks the specification", isInvalid],
  ["With a fault", ({ fault }) => fault !== undefined],
];

/** The requests as they come. They are read on, while another part of the page is shown. */
export function requestsView(): () => HTMLElement {
  const rows = new Map<number, { readonly request: RecordedRequest; readonly row: HTMLElement }>();
  const waiting: RecordedRequest[] = [];
  const table = element("table", { class: "requests" }, headOf());
  const text = element("input", { type: "search", placeholder: "Path, code or text", oninput: filter });
  const operation = element(
    "select",
    { onchange: filter },
    element("option", { value: "" }, "Any operation"),
  );
  const status = element(
    "select",
    { onchange: filter },
    STATUSES.map(([label]) => element("option", {}, label)),
  );
  const preflights = element("input", { type: "checkbox", onchange: filter });
  const state = element("p", { class: "soft" }, "Connecting …");
  const pause = button(
    "Pause",
    () => {
      const isPaused = pause.getAttribute("aria-pressed") !== "true";
      pause.setAttribute("aria-pressed", String(isPaused));
      for (const request of waiting.splice(0)) add(request);
      tell();
    },
    { "aria-pressed": "false" },
  );
  const clear = button("Clear", async () => {
    await call("DELETE", "requests");
    forget();
  });
  let connection = "Connecting …";
  let isStarted = false;

  function tell(): void {
    const shown = [...rows.values()].filter(({ row }) => !row.hidden).length;
    const paused = pause.getAttribute("aria-pressed") === "true" ? ` Paused, ${waiting.length} new.` : "";
    const count = rows.size === shown ? `${shown} requests.` : `${shown} of ${rows.size} requests.`;
    const text = `${connection} ${count}${paused}`;
    if (state.textContent !== text) state.textContent = text;
  }

  function forget(): void {
    rows.clear();
    waiting.length = 0;
    fill(table, headOf());
    tell();
  }

  function isShown(request: RecordedRequest): boolean {
    if (isPreflight(request) && !preflights.checked) return false;
    if (operation.value !== "" && operation.value !== request.operation) return false;
    if (!STATUSES[status.selectedIndex]?.[1](request)) return false;
    return JSON.stringify(request).toLowerCase().includes(text.value.trim().toLowerCase());
  }

  function filter(): void {
    for (const { request, row } of rows.values()) row.hidden = !isShown(request);
    tell();
  }

  function add(request: RecordedRequest): void {
    const row = rowOf(request);
    row.hidden = !isShown(request);
    rows.set(request.id, { request, row });
    table.tHead?.after(row);
    for (const [id, { row: oldest }] of rows) {
      if (rows.size <= MAX_ROWS) break;
      oldest.remove();
      rows.delete(id);
    }
    const { operation: name } = request;
    const names = [...operation.options].map(({ value }) => value);
    if (name !== undefined && !names.includes(name))
      operation.append(element("option", { value: name }, name));
  }

  async function read(): Promise<void> {
    for (;;) {
      const opened = () => {
        // What the emulator keeps comes again, also from one that was started anew.
        forget();
        connection = "Live.";
        tell();
      };
      await attempt(() =>
        readEvents("requests/stream", opened, (data) => {
          const request: RecordedRequest = JSON.parse(data);
          if (pause.getAttribute("aria-pressed") === "true") waiting.push(request);
          else add(request);
          tell();
        }),
      );
      // Somebody gives another one first.
      isStarted = hasSecret();
      if (!isStarted) return;
      connection = "The connection was lost; reconnecting.";
      tell();
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  const view = element(
    "section",
    {},
    element(
      "div",
      { class: "tools" },
      labelled("Find", text),
      labelled("Operation", operation),
      labelled("Status", status),
      element("label", { class: "check" }, preflights, "Preflight requests"),
      pause,
      clear,
    ),
    state,
    table,
  );
  return () => {
    if (!isStarted) void read();
    isStarted = true;
    return view;
  };
}

function headOf(): HTMLElement {
  const names = ["Request", "Status", "Took", "Specification"];
  const row = element(
    "tr",
    {},
    names.map((name) => element("th", { scope: "col" }, name)),
  );
  return element("thead", {}, row);
}

/** Whether a browser asks whether it may make a call, and may. It does so before most calls of a page. */
function isPreflight({ method, status }: RecordedRequest): boolean {
  return method === "OPTIONS" && status > 0 && status < 400;
}

function isInvalid({ request, response }: RecordedRequest): boolean {
  return request.kind === "invalid" || response.kind === "invalid";
}

/** A row of the table, and the one below it with the details once it was opened. */
function rowOf(request: RecordedRequest): HTMLElement {
  const { method, path, operation, status, errorCode, durationMs, time, fault } = request;
  const cell = element("td", { colspan: "4" });
  const details = element("tr", { class: "details", hidden: true }, cell);
  const read = async () =>
    fill(cell, detailsView(await call<RequestDetails>("GET", `requests?id=${request.id}`)));
  const toggle = button(
    `${method} ${path}`,
    () => {
      const isOpen = toggle.getAttribute("aria-expanded") === "true";
      toggle.setAttribute("aria-expanded", String(!isOpen));
      details.hidden = isOpen;
      // Not waited for, so that the row can be closed meanwhile.
      if (!isOpen && !cell.hasChildNodes()) void attempt(read);
    },
    { "aria-expanded": "false", class: "row" },
  );
  const kind = status === 0 || status >= 500 ? "bad" : status >= 400 ? "warn" : "good";
  const summary = element(
    "tr",
    {},
    element(
      "td",
      {},
      toggle,
      element(
        "div",
        { class: "soft" },
        element("time", { datetime: time }, time.slice(11, 23)),
        ` ${operation ?? (method === "OPTIONS" ? "preflight" : "no operation")}`,
        fault === undefined ? undefined : element("b", {}, " fault"),
      ),
    ),
    element(
      "td",
      {},
      element("span", { class: kind }, status === 0 ? "no answer" : String(status)),
      errorCode === undefined ? undefined : element("div", { class: "soft" }, errorCode),
    ),
    element("td", {}, `${durationMs} ms`),
    element("td", {}, shortVerdict(request)),
  );
  return element("tbody", {}, summary, details);
}

function shortVerdict({ request, response }: RecordedRequest): Content {
  if (request.kind === "invalid") return element("span", { class: "bad" }, "✗ request");
  if (response.kind === "invalid") return element("span", { class: "bad" }, "✗ answer");
  const isChecked = request.kind === "valid" && response.kind === "valid";
  return isChecked
    ? element("span", { class: "good" }, "✓ valid")
    : element("span", { class: "soft" }, "– not checked");
}
