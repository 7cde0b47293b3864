import { type Carrier, jsonOrText } from "../carrier.ts";

/** The same with nothing but the platform: the tests of the transport pass on this too. */
export function fetchCarrier(baseUrl: string): Carrier {
  return async ({ operation, parameters, headers, signal, fetch }) => {
    const path = operation.path.replace(/{(\w+)}/g, (_, name) =>
      encodeURIComponent(parameters.path[name] ?? ""),
    );
    const query = Object.entries(parameters.query).map(([name, value]) => {
      return `${name}=${[value].flat().map(encodeURIComponent).join(",")}`;
    });
    const url = `${baseUrl}${path}${query.length > 0 ? "?" : ""}${query.join("&")}`;
    const response = await fetch(new Request(url, { method: operation.method, headers, signal }));
    return { response, body: jsonOrText(await response.text()) };
  };
}
