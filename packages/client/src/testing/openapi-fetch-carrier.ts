import { createFinalURL, createQuerySerializer, defaultPathSerializer } from "openapi-fetch";
import { absoluteUrl, type Carrier, jsonOrText } from "../carrier.ts";

/** The same with openapi-fetch's building blocks: the tests of the transport pass on these too. */
export function openapiFetchCarrier(baseUrl: string): Carrier {
  const querySerializer = createQuerySerializer({ array: { style: "form", explode: false } });
  return async ({ operation, parameters, headers, signal, fetch }) => {
    const path = createFinalURL(operation.path, {
      baseUrl,
      params: parameters,
      querySerializer,
      pathSerializer: defaultPathSerializer,
    });
    const url = absoluteUrl(path);
    const response = await fetch(url, { method: operation.method, headers, signal, redirect: "manual" });
    return { response, body: jsonOrText(await response.text()) };
  };
}
