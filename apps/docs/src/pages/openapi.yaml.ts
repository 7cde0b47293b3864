import document from "@gatefold/spec/openapi.yaml?raw";

/** Serves the bundled specification as YAML. */
export function GET(): Response {
  return new Response(document, { headers: { "content-type": "application/yaml" } });
}
