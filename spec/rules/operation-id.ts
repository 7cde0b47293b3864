import { eachOperation } from "./description.ts";
import type { Rule } from "./redocly.ts";

/** `operationId` is a verb and a noun in camelCase: it becomes the name of a function. */
export const operationId: Rule = () =>
  eachOperation(({ place }, report) => {
    const id = place.at("operationId");
    // operation-operationId reports a missing one.
    if (id.text === undefined || /^[a-z]+([A-Z][a-z0-9]*)+$/.test(id.text)) return;
    report(id.location, `operationId "${id.text}" must be a verb and a noun in camelCase, such as getAlbum.`);
  });
