import { postmanCollection } from "../downloads/postman.ts";
import { specification } from "../spec/current.ts";

/** Serves all operations as a Postman collection. */
export function GET(): Response {
  const collection = `${JSON.stringify(postmanCollection(specification), null, 2)}\n`;
  return new Response(collection, { headers: { "content-type": "application/json" } });
}
