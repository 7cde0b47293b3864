import { createFinalURL, createQuerySerializer, defaultPathSerializer } from "openapi-fetch";
import { type Carrier, jsonOrText } from "../carrier.ts";

/** The same with openapi-fetch's building blocks: the tests of the transport pass on these too. */
export function openapiFetchCarrier(baseUrl: string): Carrier {
  const querySerializer = createQuerySerializer({ array: { style: "form", explode: false } });
  return async ({ operation, parameters, headers, signal, fetch }) => {
    const url = createFinalURL(operation.path, {
      baseUrl,
      params: parameters,
      querySerializer,
      pathSerializer: defaultPathSerializer,
    });
    const response = await fetch(new Request(url, { method: operation.method, headers, signal }));
    return { response, body: jsonOrText(await response.text()) };
  };
}
