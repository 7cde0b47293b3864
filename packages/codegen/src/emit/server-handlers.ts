import type { ApiModel } from "../model/api.ts";
import { HEADER, kebab } from "./text.ts";

/** The handlers, each found in a file of its operation's name, so that an added one is listed with no edit. */
export function serverHandlers(api: ApiModel): string {
  const ids = api.operations.map(({ id }) => id);
  return [
    HEADER,
    'import type { Handlers } from "../handlers/handler.ts";',
    ...ids.map((id) => `import { ${id} } from "../handlers/${kebab(id)}.ts";`),
    "/** The work of every operation. */",
    `export const handlers: Handlers = { ${ids.join(", ")} };`,
    "",
  ].join("\n");
}
