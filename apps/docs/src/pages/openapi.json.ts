import document from "@gatefold/spec/openapi.json?raw";

/** Serves the bundled specification as JSON. */
export function GET(): Response {
  return new Response(document, { headers: { "content-type": "application/json" } });
}
