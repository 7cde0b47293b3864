import { createRandom } from "@gatefold/test-helpers/random";

/** A request that can be sent over both carriers. */
export interface HostileRequest {
  readonly method: string;
  /** The target of the request line, or what follows the origin of a URL. Text beyond ASCII is sent percent-encoded. */
  readonly target: string;
  /** Whether the whole URL is sent as the target, as to a proxy. */
  readonly isAbsolute: boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The pieces of a body; `undefined` for no body, while `[]` is an empty one. */
  readonly body: readonly string[] | undefined;
  /** Whether the body is sent in chunks, or with its length. */
  readonly isChunked: boolean;
}

const METHODS =
  "GET GET GET GET GET GET HEAD HEAD PUT PUT DELETE POST POST PATCH OPTIONS OPTIONS PROPFIND M-SEARCH QUERY FETCH patch".split(
    " ",
  );

const PATHS = [
  "/v1/albums/B0064UPU4G",
  "/v1/albums/B0064UPU4G",
  "/v1/albums/B0064UPU4G",
  "/v1/albums/B000000000",
  "/v1/albums",
  "/v1/albums",
  "/v1/me/library/albums",
  "/v1/me/library/albums",
  "/v1/me/library/albums/B0064UPU4G",
  "/v1/me/library/albums/B0064UPU4G",
  "/v1/me",
  "/v1",
  "/v1/",
  "/v2/albums",
  "/",
  "//",
  "/health",
  "/health/live",
  "/health/ready",
  "/health/nothing",
  "/metrics",
  "/ap/oa",
  "/ap/device",
  "/ap/style.css",
  "/auth/o2/token",
  "/auth/o2/token/revoke",
  "/auth/o2/create/codepair",
  "/auth/o2/tokeninfo",
  "/user/profile",
  "/.well-known/oauth-authorization-server",
  "/.well-known/jwks.json",
  "/_gatefold",
  "/_gatefold/faults",
  "/_gatefold/nothing",
];

/** Text that is inserted into a path. */
const SCRAPS = (
  "/ // /// /./ /../ /../../ /.. /. /%2e/ /%2E%2e/ /.%2e/ /... %2F %2f %5C \\ ; ;a=b %00 %zz % %4 %41 %7e %C3%A9 é 夜 🎧 %ff " +
  "| ^ {id} ' \" < > ` [ ] ~ ! $ & ( ) * + , = : @ #fragment # albums B0064UPU4G v1"
).split(" ");

const QUERIES = [
  "",
  "",
  "",
  "?",
  "??",
  "?&",
  "?&&=&",
  "?#x",
  "#?x",
  "?ids=B0064UPU4G",
  "?ids=B0064UPU4G,B000000000",
  "?ids=B0064UPU4G%2CB000000000",
  "?ids=B0064UPU4G&ids=B0064UPU4G",
  "?IDS=B0064UPU4G",
  "?ids=",
  "?ids",
  "?ids=%zz",
  "?%zz=1",
  "?ids=%00",
  "?ids=é",
  "?ids=%ff",
  "?ids='\"<>`{}|^[]\\",
  "?ids=a+b;c",
  "?language=de",
  "?limit=1",
  "?limit=1&limit=1",
  "?limit=01",
  "?limit=1#2",
  "?limit=-1&cursor=x",
  "?__proto__=1",
  "?constructor=1",
  "?a=/../b",
  "?access_token=x",
  "?client_id=x&client_id=x",
];

const HEADERS: readonly (readonly [string, string])[] = [
  ["Accept", "text/html;q=0, */*;q=0"],
  ["Accept", "nonsense"],
  ["Accept", ""],
  ["Accept-Encoding", "br, gzip;q=0"],
  ["Accept-Language", "x".repeat(3000)],
  ["Expect", "100-continue"],
  ["Expect", "nonsense"],
  ["Range", "bytes=0-1"],
  ["If-None-Match", "*"],
  ["If-Modified-Since", "yesterday"],
  ["Upgrade", "websocket"],
  ["Upgrade", "h2c"],
  ["Connection", "Upgrade"],
  ["TE", "trailers"],
  ["Origin", "https://example.com"],
  ["Origin", "null"],
  ["Access-Control-Request-Method", "PUT"],
  ["Access-Control-Request-Headers", "x-api-key, authorization"],
  ["Access-Control-Request-Headers", "x\u00e9, <script>"],
  ["Access-Control-Request-Private-Network", "true"],
  ["X-Http-Method-Override", "DELETE"],
  ["X-Forwarded-For", "203.0.113.7"],
  ["X-Forwarded-For", "203.0.113.7, 10.0.0.1"],
  ["Forwarded", "for=203.0.113.7"],
  ["Via", "1.1 proxy"],
  ["Sec-Fetch-Site", "cross-site"],
  ["Cookie", "a=b"],
  ["Cookie", "c=d"],
  ["X-Odd", " \t padded \t "],
  ["X-Odd", "caf\u00e9"],
  ["x-api-key", "amzn1.application.00000000000000000000000000000000"],
  ["x-api-key", ""],
  ["x-api-key", "\u00fc".repeat(300)],
  ["X-API-KEY", "twice"],
  ["authorization", "Bearer x"],
  ["authorization", "bearer"],
  ["authorization", "Basic dXNlcjpwYXNz"],
  ["authorization", ""],
  ["AUTHORIZATION", "Bearer twice"],
  ["x-request-id", "chosen"],
  ["Content-Type", "application/json"],
  ["Content-Type", "application/x-www-form-urlencoded"],
  ["Content-Type", "application/x-www-form-urlencoded; charset=utf-8"],
  ["Content-Type", "nonsense"],
  ["Content-Type", "application/json; charset=latin1"],
  ["Content-Type", "application/json, application/json"],
  ["Content-Encoding", "gzip"],
  ["Content-Language", "de"],
];

const BODIES: readonly (readonly string[])[] = [
  [],
  [],
  [""],
  ["{}"],
  ["", "{}"],
  ['{"__proto__":', '{"a":1}}'],
  ['{"a":', "nonsense"],
  ["[".repeat(50_000), "]".repeat(50_000)],
  ["\ufeff{}"],
  ["grant_type=refresh_token&refresh_token=x&client_id=y"],
  ["grant_type=", "authorization_code"],
  ["grant_type=%zz"],
  ["é"],
  ["x".repeat(70_000)],
  ["x".repeat(40_000), "x".repeat(40_000)],
  ["0"],
];

/** Malformed and unusual requests, and some that are nearly right. */
export function hostileRequests(
  seed: number,
  count: number,
  credentials: readonly (readonly [string, string])[],
): readonly HostileRequest[] {
  const random = createRandom(seed).next;
  const below = (limit: number) => Math.floor(random() * limit);
  const chance = (share: number) => random() < share;
  const pick = <T>(values: readonly T[], otherwise: T): T => values[below(values.length)] ?? otherwise;

  function target(): string {
    let path = pick(PATHS, "/");
    for (let scraps = chance(0.5) ? 0 : 1 + below(2); scraps > 0; scraps--) {
      const characters = [...path];
      path = characters.toSpliced(1 + below(characters.length), 0, pick(SCRAPS, "/")).join("");
    }
    if (chance(0.02)) path = `${path}${"/x".repeat(2_000 + below(8_000))}`;
    return `${path}${pick(QUERIES, "")}${chance(0.02) ? `?ids=${"B".repeat(8_000 + below(8_000))}` : ""}`;
  }

  function headers(): readonly (readonly [string, string])[] {
    const odd = Array.from({ length: chance(0.4) ? 0 : 1 + below(4) }, () =>
      pick(HEADERS, ["Accept", "*/*"]),
    );
    return chance(0.8) ? [...credentials, ...odd] : odd;
  }

  return Array.from({ length: count }, () => {
    const method = pick(METHODS, "GET");
    const hasBody = !["GET", "HEAD"].includes(method) && chance(0.5);
    return {
      method,
      target: target(),
      isAbsolute: chance(0.1),
      headers: headers(),
      body: hasBody ? pick(BODIES, []) : undefined,
      isChunked: chance(0.5),
    };
  });
}
