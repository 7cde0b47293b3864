import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { close, listen } from "@gatefold/test-helpers/loopback";
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from "jose";

/** A key of an issuer. */
export interface IssuerKey {
  readonly publicJwk: JWK;
  readonly privateKey: CryptoKey;
}

/** An issuer on this machine, whose answers a test can replace. */
export interface TestIssuer {
  readonly issuer: string;
  /** The paths that were asked for. */
  readonly requests: string[];
  /** Its public keys. */
  keys: readonly JWK[];
  /** Answers instead of metadata and keys. */
  answer: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A key pair, with the public half as an issuer lists it. */
export async function createKey(alg: string, fields: JWK = {}): Promise<IssuerKey> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  const publicJwk = { ...(await exportJWK(publicKey)), kid: crypto.randomUUID(), alg, use: "sig", ...fields };
  return { publicJwk, privateKey };
}

/** Starts an issuer, with OpenID Connect's metadata. */
export async function startIssuer(keys: readonly JWK[] = [], path = ""): Promise<TestIssuer> {
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    if (issuer.answer?.(request, response)) return;
    const answers: Record<string, unknown> = {
      [`${path}/.well-known/openid-configuration`]: {
        issuer: issuer.issuer,
        jwks_uri: `${origin}/keys`,
      },
      "/keys": { keys: issuer.keys },
    };
    const body = answers[request.url ?? ""];
    response.writeHead(body === undefined ? 404 : 200, { "Content-Type": "application/json" });
    response.end(JSON.stringify(body ?? {}));
  });
  const requests: string[] = [];
  const origin = await listen(server);
  const issuer: TestIssuer = {
    issuer: `${origin}${path}`,
    requests,
    keys,
    answer: undefined,
    [Symbol.asyncDispose]: () => close(server),
  };
  return issuer;
}

/** Signs a token, good from now on for a minute if `claims` say nothing else. */
export function signToken(
  { publicJwk, privateKey }: IssuerKey,
  claims: JWTPayload,
  header: Record<string, unknown> = {},
): Promise<string> {
  const { alg = "", kid = "" } = publicJwk;
  const nowSeconds = Math.floor(Date.now() / 1000);
  return new SignJWT({ iat: nowSeconds, exp: nowSeconds + 60, ...claims })
    .setProtectedHeader({ alg, kid, typ: "at+jwt", ...header })
    .sign(privateKey);
}
