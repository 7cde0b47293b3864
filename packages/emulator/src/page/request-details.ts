import type { RecordedContent, RecordedRequest, RequestDetails, Verdict } from "../development/requests.ts";
import { type Content, copyButton, element } from "./elements.ts";
import { bodyView } from "./json-view.ts";

/** A request and its answer, with what the specification says of both, and the command that sends it again. */
export function detailsView(request: RequestDetails): Content {
  const { requestContent, responseContent, fault, requestId, userId } = request;
  const curl = requestContent ? curlOf(request, requestContent) : undefined;
  return [
    element(
      "dl",
      {},
      row("Request id", requestId),
      row("User", userId),
      row("Fault", fault && JSON.stringify(fault)),
    ),
    part("Request", request.request, requestContent),
    part("Answer", request.response, responseContent),
    curl === undefined
      ? undefined
      : [
          element("h2", {}, "As a command"),
          element("pre", { tabindex: "0" }, curl),
          copyButton("Copy as curl", () => curl),
        ],
  ];
}

function part(title: string, verdict: Verdict, content: RecordedContent | undefined): Content {
  const pointer = verdict.kind === "invalid" ? verdict.pointer : undefined;
  return [
    element("h2", {}, title),
    element("p", { class: verdict.kind === "invalid" ? "bad" : "soft" }, verdictText(verdict)),
    content &&
      element(
        "dl",
        {},
        Object.entries(content.headers).map(([name, value]) => row(name, value)),
      ),
    content?.body === undefined ? undefined : bodyView(content.body, pointer),
    content && content.bytes > (content.body?.length ?? content.bytes)
      ? element("p", { class: "soft" }, `${content.bytes} bytes in all.`)
      : undefined,
  ];
}

function verdictText(verdict: Verdict): string {
  switch (verdict.kind) {
    case "valid":
      return "✓ Matches the specification.";
    case "invalid": {
      const { problem, pointer } = verdict;
      return `✗ ${problem}${pointer === undefined ? "" : ` JSON pointer: ${pointer === "" ? "the whole body" : pointer}`}`;
    }
    case "unchecked":
      return `– Not checked: ${verdict.reason}.`;
  }
}

function row(name: string, value: string | undefined): Content {
  return value === undefined ? undefined : [element("dt", {}, name), element("dd", {}, value)];
}

/** Header fields that curl sets itself, and the credentials, which are variables here. */
const LEFT_OUT =
  /^(authorization|x-api-key|cookie|host|accept-language|content-length|accept-encoding|transfer-encoding|user-agent|origin)$/;

/** A request as a command for a shell, with the variables that `gatefold-emulator env` prints. */
export function curlOf(
  { method, path }: Pick<RecordedRequest, "method" | "path">,
  { headers, body }: RecordedContent,
): string {
  const lines = [`curl "$API_URL"${quoted(path.replace(/^\/v1/, ""))}`];
  if (method !== "GET") lines.push(`--request ${method}`);
  if (headers["x-api-key"] !== undefined) lines.push('--header "x-api-key: $API_KEY"');
  if (headers["authorization"] !== undefined) lines.push('--header "Authorization: Bearer $TOKEN"');
  for (const [name, value] of Object.entries(headers)) {
    if (!LEFT_OUT.test(name) && value !== "*/*") lines.push(`--header ${quoted(`${name}: ${value}`)}`);
  }
  if (body !== undefined) lines.push(`--data-raw ${quoted(body)}`);
  return lines.join(" \\\n  ");
}

/** A word of a POSIX shell, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
