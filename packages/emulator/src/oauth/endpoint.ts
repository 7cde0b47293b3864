import type { ApiRequest, ApiResponse } from "@gatefold/server/extend";

/** Answers one method of one path. It may throw an OAuthError. */
export type Endpoint = (request: ApiRequest) => Promise<ApiResponse>;

/** Scheme, host and port that the request was sent to: carriers that know no scheme speak HTTP. */
export function originOf(request: ApiRequest): string {
  return request.origin ?? `http://${request.header("host") ?? "localhost"}`;
}
